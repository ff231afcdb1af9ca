// Tiers: organisations that others belong to (field.md, NOR-11). A register says which authority a school belongs to,
// people who run programmes say which consortium; nothing is ever above itself.
import { isDay } from '../notices/local-time.rules.js';
import type { PartnerKind } from './partner.rules.js';

/** Partners that others can belong to. */
export const tierKinds = ['local_authority', 'consortium', 'supplier'] as const satisfies readonly PartnerKind[];

/** Those whose members people keep by hand: who belongs to an authority is said by the register alone. */
const keptTierKinds: readonly PartnerKind[] = ['consortium', 'supplier'];

export const isTier = (kind: PartnerKind | null): boolean =>
  kind !== null && (tierKinds as readonly PartnerKind[]).includes(kind);

export const isKeptTier = (kind: PartnerKind | null): boolean => kind !== null && keptTierKinds.includes(kind);

/** That one organisation belongs to another now. */
export interface Belonging {
  readonly memberId: string;
  readonly tierId: string;
}

/** Whether, with this one more, an organisation would be above itself, however many tiers lie between. */
export function wouldCircle({ memberId, tierId }: Belonging, belongings: readonly Belonging[]): boolean {
  const above = new Set([tierId]);
  // A set hands out what is added while it is walked through.
  for (const id of above) {
    for (const belonging of belongings) if (belonging.memberId === id) above.add(belonging.tierId);
  }
  return above.has(memberId);
}

/** Long before there were schools of today: what stands before it was mistyped. */
const EARLIEST_DAY = '1000-01-01';

/** A tie begins today or earlier (null: nobody knows when), and ends on that day or later; days as YYYY-MM-DD. */
export const areDaysOfBelonging = (beganOn: string | null, endedOn: string | null, today: string): boolean => {
  const days = [beganOn, endedOn].filter((day) => day !== null);
  return (
    days.every((day) => isDay(day) && day >= EARLIEST_DAY && day <= today) && (beganOn ?? '') <= (endedOn ?? today)
  );
};
