// What an establishment in a register is to Sixfold: a school, a partner, and whether it counts towards the six.
import type { OrganisationKind } from './affiliation.rules.js';

export const organisationStatuses = ['proposed_to_open', 'open', 'proposed_to_close', 'closed'] as const;
export type OrganisationStatus = (typeof organisationStatuses)[number];

export const schoolPhases = [
  'nursery',
  'primary',
  'middle_deemed_primary',
  'all_through',
  'middle_deemed_secondary',
  'secondary',
  'sixteen_plus',
  'not_applicable',
] as const;
export type SchoolPhase = (typeof schoolPhases)[number];

export const sizeBands = ['up_to_100', 'up_to_250', 'up_to_500', 'up_to_1000', 'over_1000'] as const;
export type SizeBand = (typeof sizeBands)[number];

/** Registers, one a country; the key of a school is unique within its register only. */
export const registerNames = ['england', 'wales', 'denmark', 'sweden'] as const;
export type RegisterName = (typeof registerNames)[number];

/** England's names for what is no school of its own: places of higher education, children's centres, other bodies. */
const partnerTypes: ReadonlySet<string> = new Set([
  'higher education institutions',
  "children's centre",
  "children's centre linked site",
  'institution funded by other government department',
]);

/** Names that leave open what stands behind them; such a place is shown, but does not count. */
const unclearTypes: ReadonlySet<string> = new Set(['', 'miscellaneous']);

const plainType = (establishmentType: string): string => establishmentType.trim().toLowerCase();

/** A university or a college of higher education is a partner (decisions.md, "Counting to six"). */
export const kindOfEstablishment = (establishmentType: string): OrganisationKind =>
  partnerTypes.has(plainType(establishmentType)) ? 'partner' : 'school';

/** Rule 1: schools only, and a department never counts apart from its main school. */
export const countsTowardsTheSix = (establishment: { type: string; isDepartment: boolean }): boolean =>
  kindOfEstablishment(establishment.type) === 'school' &&
  !unclearTypes.has(plainType(establishment.type)) &&
  !establishment.isDepartment;

/** The register that keeps this school first; England's file also carries Welsh schools, which are to be shown once. */
export const homeRegisterOf = (establishmentType: string): RegisterName =>
  plainType(establishmentType) === 'welsh establishment' ? 'wales' : 'england';

/** Size as a band, from the number of pupils; null when the register does not say. */
export const sizeBandOf = (pupils: number | null): SizeBand | null => {
  if (pupils === null || pupils <= 0) return null;
  if (pupils <= 100) return 'up_to_100';
  if (pupils <= 250) return 'up_to_250';
  if (pupils <= 500) return 'up_to_500';
  return pupils <= 1000 ? 'up_to_1000' : 'over_1000';
};

/** The band that is shown: the register's, once it has a number, else the one that the school entered itself. */
export const shownSizeBand = (pupils: number | null, entered: SizeBand | null): SizeBand | null =>
  sizeBandOf(pupils) ?? entered;

/** An organisation that is open today, even if it is proposed to close. */
export const isOpen = (status: OrganisationStatus): boolean => status === 'open' || status === 'proposed_to_close';
