// Why somebody may be a colleague worth asking: facts in, reasons out. The same reasons rank a list and are read in it.
import type { AffiliationRole } from '../organisations/affiliation.rules.js';
import { type Degrees, distanceKm } from '../organisations/distance.rules.js';
import type { SizeBand } from '../organisations/establishment.rules.js';
import type { Subject, TeachingPhase } from './teaching.js';

export interface Place {
  readonly organisationId: string;
  /** Degrees, WGS84; null where the register does not say. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Whether that is the centre of its town. */
  readonly isApproximate: boolean;
  readonly sizeBand: SizeBand | null;
}

export interface ColleagueFacts {
  readonly subjects: readonly Subject[];
  readonly phases: readonly TeachingPhase[];
  readonly yearGroups: readonly number[];
  readonly languages: readonly string[];
  readonly roles: readonly AffiliationRole[];
  readonly places: readonly Place[];
}

/** What was asked for; null where nothing was. */
export interface Sought {
  readonly subject: Subject | null;
  readonly phase: TeachingPhase | null;
  readonly role: AffiliationRole | null;
}

/** Where the words that were asked for stand in what somebody wrote. */
export interface WordsFound {
  readonly inOffers: boolean;
  readonly inSeeks: boolean;
}

export const reasonCodes = [
  'offers_it',
  'seeks_it',
  'teaches_subject',
  'teaches_year',
  'teaches_phase',
  'has_role',
  'near',
  'size_of_school',
  'speaks',
  'same_school',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export interface ColleagueReason {
  readonly code: ReasonCode;
  /** The higher, the more it says for asking this person. */
  readonly weight: number;
  readonly subject?: Subject;
  readonly phase?: TeachingPhase;
  /** See `yearGroups`. */
  readonly yearGroup?: number;
  readonly role?: AffiliationRole;
  readonly km?: number;
  /** Of the kilometres: whether they are about right only. */
  readonly isApproximate?: boolean;
  readonly sizeBand?: SizeBand;
  readonly language?: string;
}

export interface Distance {
  readonly km: number;
  /** Whether one of the two places is no more than the centre of a town. */
  readonly isApproximate: boolean;
}

function distanceOf(here: Place, there: Place): Distance | null {
  const [from, to] = [degreesOf(here), degreesOf(there)];
  if (from === null || to === null) return null;
  return { km: distanceKm(from, to), isApproximate: here.isApproximate || there.isApproximate };
}

const degreesOf = ({ latitude, longitude }: Place): Degrees | null =>
  latitude === null || longitude === null ? null : { latitude, longitude };

/** From the nearest of my places to the nearest of theirs; null where no such place is known. */
export function nearest(mine: readonly Place[], theirs: readonly Place[]): Distance | null {
  return mine
    .flatMap((here) => theirs.map((there) => distanceOf(here, there)))
    .filter((distance) => distance !== null)
    .reduce<Distance | null>((least, one) => (least === null || one.km < least.km ? one : least), null);
}

/** How near is near enough to say so, in kilometres, and what it weighs. */
const NEAR = [
  { within: 5, weight: 3 },
  { within: 15, weight: 2 },
  { within: 50, weight: 1 },
] as const;

const shared = <Thing>(mine: readonly Thing[], theirs: readonly Thing[]): Thing[] =>
  theirs.filter((thing) => mine.includes(thing));

/** What was asked for comes first, then what both have. */
const soughtFirst = <Thing>(sought: Thing | null, mine: readonly Thing[], theirs: readonly Thing[]): Thing[] => {
  const asked = theirs.filter((thing) => thing === sought);
  return [...asked, ...shared(mine, theirs).filter((thing) => thing !== sought)];
};

const MOST_SUBJECTS = 3;
const MOST_YEARS = 2;

/** The reasons to ask this person, the weightiest first. */
export function reasonsToAsk(
  me: ColleagueFacts,
  them: ColleagueFacts,
  sought: Sought,
  words: WordsFound,
): readonly ColleagueReason[] {
  const years = shared(me.yearGroups, them.yearGroups).slice(0, MOST_YEARS);
  const phases = soughtFirst(sought.phase, me.phases, them.phases);
  const reasons: ColleagueReason[] = [
    ...(words.inOffers ? [{ code: 'offers_it', weight: 12 } as const] : []),
    ...soughtFirst(sought.subject, me.subjects, them.subjects)
      .slice(0, MOST_SUBJECTS)
      .map((subject) => ({ code: 'teaches_subject', weight: 8, subject }) as const),
    ...years.map((yearGroup) => ({ code: 'teaches_year', weight: 6, yearGroup }) as const),
    ...(words.inSeeks ? [{ code: 'seeks_it', weight: 6 } as const] : []),
    // Who teaches the same year teaches the same phase: one reason is enough.
    ...(years.length > 0 ? [] : phases.slice(0, 1)).map(
      (phase) => ({ code: 'teaches_phase', weight: 4, phase }) as const,
    ),
    ...soughtFirst(sought.role, me.roles, them.roles)
      .filter((role) => role !== 'staff' || role === sought.role)
      .slice(0, 1)
      .map((role) => ({ code: 'has_role', weight: 4, role }) as const),
    ...reasonsOfPlace(me.places, them.places),
    ...shared(me.languages, them.languages)
      .filter((language) => language !== 'en')
      .slice(0, 1)
      .map((language) => ({ code: 'speaks', weight: 2, language }) as const),
  ];
  return reasons.sort((one, other) => other.weight - one.weight);
}

function reasonsOfPlace(mine: readonly Place[], theirs: readonly Place[]): readonly ColleagueReason[] {
  const own = new Set(mine.map(({ organisationId }) => organisationId));
  if (theirs.some(({ organisationId }) => own.has(organisationId))) return [{ code: 'same_school', weight: 0 }];
  const distance = nearest(mine, theirs);
  const size = theirs.find(({ sizeBand }) => mine.some((place) => sizeBand !== null && place.sizeBand === sizeBand));
  return [
    ...(distance === null ? [] : reasonOfDistance(distance)),
    ...(size?.sizeBand ? [{ code: 'size_of_school', weight: 1, sizeBand: size.sizeBand } as const] : []),
  ];
}

function reasonOfDistance({ km, isApproximate }: Distance): readonly ColleagueReason[] {
  const near = NEAR.find(({ within }) => km <= within);
  if (near === undefined) return [];
  // From a town's centre one cannot tell one kilometre from three.
  const step = isApproximate ? 5 : 1;
  return [{ code: 'near', weight: near.weight, km: Math.max(1, Math.round(km / step)) * step, isApproximate }];
}

/** What all the reasons weigh together: the order of a list. */
export const weightOf = (reasons: readonly ColleagueReason[]): number =>
  reasons.reduce((sum, { weight }) => sum + weight, 0);
