// A school that stands in two registers has one place in a network, whichever of them it came by.
import { isOpenPlace, isSameSchool } from '@sixfold/domain';
import { Refusal } from '../platform/graphql/refusal.js';
import type { MembershipRow } from './network-rows.js';

/** @throws Refusal SCHOOL_HERE_BY_OTHER_REGISTER */
export function refuseOtherRegister(
  { id, homeId }: { readonly id: string; readonly homeId: string | null },
  memberships: readonly MembershipRow[],
): void {
  const school = { organisationId: id, homeSchoolId: homeId };
  const isHere = memberships.some(
    (place) => place.organisationId !== id && isOpenPlace(place) && isSameSchool(place, school),
  );
  if (isHere) throw new Refusal('SCHOOL_HERE_BY_OTHER_REGISTER');
}
