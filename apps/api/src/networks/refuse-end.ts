// The last day of an informal network, judged where it is chosen.
import { canEndOn, MOST_YEARS_AHEAD } from '@sixfold/domain';
import { Refusal } from '../platform/graphql/refusal.js';

/** @throws Refusal END_DATE_NOT_ACCEPTED for a day that is not later than today, or too far ahead */
export function refuseEnd(endsOn: string, now: Date): void {
  if (!canEndOn(endsOn, now)) throw new Refusal('END_DATE_NOT_ACCEPTED', { years: MOST_YEARS_AHEAD });
}
