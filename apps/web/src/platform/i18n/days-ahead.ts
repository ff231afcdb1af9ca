// Days to choose from, by the clock of the one who chooses; the API judges by the network's.
const DAY_MS = 24 * 60 * 60 * 1_000;

export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** As `2026-11-22`. */
export const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
