// A slower pace: the pause that a discussion asks for between two posts of the same person.

/** Minutes of the pauses there are; with none everybody writes as they like. */
export const paces = [0, 1, 5, 15, 60] as const;
export type Pace = (typeof paces)[number];

/** Said as an hour rather than in minutes. */
export const PACE_OF_AN_HOUR: Pace = 60;
