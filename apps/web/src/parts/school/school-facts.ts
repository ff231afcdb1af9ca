// What a school is like, in one line: phase, ages, size, place. It shows variety and never rank.
import type { Words } from '@sixfold/words';
import type { TFunction } from 'i18next';

type SchoolWords = Words['school'];

export interface SchoolLike {
  readonly kind: 'SCHOOL' | 'PARTNER';
  /** Of a partner, where it is known. */
  readonly partnerKind?: keyof SchoolWords['partnerKinds'] | null;
  readonly status: string;
  readonly phase: keyof SchoolWords['phases'] | null;
  readonly lowAge: number | null;
  readonly highAge: number | null;
  readonly sizeBand: keyof SchoolWords['sizes'] | null;
  /** False where the school entered its size itself; left out where that makes no difference. */
  readonly isSizeByRegister?: boolean;
  readonly town: string | null;
  /** Stands where the register gives no town. */
  readonly laName?: string | null;
  readonly postcode: string | null;
}

/** Facts that the register does not give are left out. */
export function schoolFacts(t: TFunction, school: SchoolLike): string {
  const { kind, status, phase, lowAge, highAge, sizeBand, isSizeByRegister, town, laName, postcode } = school;
  const facts = [
    kind === 'PARTNER' && t('school.partner'),
    school.partnerKind && t(`school.partnerKinds.${school.partnerKind}`),
    phase !== null && phase !== 'NOT_APPLICABLE' && t(`school.phases.${phase}`),
    lowAge !== null && highAge !== null && t('school.ages', { lowAge, highAge }),
    sizeBand !== null && sizeInWords(t, sizeBand, isSizeByRegister),
    placeOf(town ?? laName ?? null, postcode),
    status === 'CLOSED' && t('school.closed'),
  ];
  return facts.filter(Boolean).join(' · ');
}

function sizeInWords(t: TFunction, sizeBand: keyof SchoolWords['sizes'], isSizeByRegister = true): string {
  const size = t(`school.sizes.${sizeBand}`);
  return isSizeByRegister ? size : t('school.sizeEntered', { size });
}

/** "Diss IP22 4PU", but "9370 Hals": where postcodes are numbers, they stand before the town. */
function placeOf(town: string | null, postcode: string | null): string {
  const place = /^\d/.test(postcode ?? '') ? [postcode, town] : [town, postcode];
  return place.filter(Boolean).join(' ');
}
