// The rules of a network's life (product.md, rules 1 and 6): facts in, verdict out.

/** Product rule 1. */
export const SCHOOLS_NEEDED = 6;
export const CO_LEADERS_NEEDED = 2;

export const NETWORK_NAME_LENGTH = { least: 3, most: 120 } as const;
export const PURPOSE_LENGTH = { least: 1, most: 2_000 } as const;
export const LEARNING_FOCUS_MOST = 500;
export const REASON_LENGTH = { least: 3, most: 1_000 } as const;

export const membershipStates = [
  'invited',
  'applied',
  'accepted',
  'declined',
  'turned_down',
  'withdrawn',
  'left',
] as const;
export type MembershipState = (typeof membershipStates)[number];

/** Where an organisation stands in a network only once: asked, asking, or in it. */
export const isOpenPlace = ({ state }: { readonly state: MembershipState }): boolean =>
  state === 'invited' || state === 'applied' || state === 'accepted';

export const seatStates = ['offered', 'accepted', 'declined', 'withdrawn', 'ended'] as const;
export type SeatState = (typeof seatStates)[number];

/** An organisation that was asked and has not been turned away since. */
export interface MembershipFacts {
  readonly organisationId: string;
  /** Of a school that stands in two registers, the organisation of the other: together they count once. */
  readonly homeSchoolId?: string | null;
  readonly state: MembershipState;
  /** By the register's establishment type; a partner never counts. */
  readonly countsTowardsTheSix: boolean;
}

export interface SeatFacts {
  readonly personId: string;
  readonly state: SeatState;
  /** Every organisation to which the person has a live, confirmed affiliation. */
  readonly organisationIds: readonly string[];
}

export interface ActivationFacts {
  readonly learningFocus: string;
  readonly memberships: readonly MembershipFacts[];
  readonly seats: readonly SeatFacts[];
}

/** One thing that stands between a network and its activation. Figures are counts of schools or seats. */
export type Blocker =
  | { readonly code: 'SCHOOLS_MISSING'; readonly missing: number; readonly accepted: number; readonly waiting: number }
  | { readonly code: 'CO_LEADERS_MISSING'; readonly missing: number; readonly waiting: number }
  | { readonly code: 'TOO_MANY_CO_LEADERS'; readonly accepted: number }
  | { readonly code: 'CO_LEADER_OF_NO_MEMBER'; readonly personId: string }
  | { readonly code: 'LEARNING_FOCUS_MISSING' }
  | {
      readonly code: 'ORGANISATIONS_MISSING';
      readonly missing: number;
      readonly accepted: number;
      readonly waiting: number;
    }
  | { readonly code: 'END_DATE_PASSED' };

export const blockerCodes = [
  'SCHOOLS_MISSING',
  'CO_LEADERS_MISSING',
  'TOO_MANY_CO_LEADERS',
  'CO_LEADER_OF_NO_MEMBER',
  'LEARNING_FOCUS_MISSING',
  'ORGANISATIONS_MISSING',
  'END_DATE_PASSED',
] as const satisfies readonly Blocker['code'][];
export type BlockerCode = Blocker['code'];

/** Something worth a second thought that blocks nothing. */
export interface ActivationWarning {
  readonly code: 'CO_LEADERS_OF_ONE_SCHOOL';
  readonly organisationId: string;
}

/** Whom a network is made of. */
export type CompanyFacts = Pick<ActivationFacts, 'memberships' | 'seats'>;

/** Rule 1: everything that is missing before a programme network can be activated, item by item. */
export const activationBlockers = (facts: ActivationFacts): readonly Blocker[] => [
  ...shortfalls(facts),
  ...focusMissing(facts),
];

/** Rules 1 and 2: the schools and co-leaders that a programme network lacks, item by item. */
export const shortfalls = (company: CompanyFacts): readonly Blocker[] => [
  ...schoolsMissing(company),
  ...coLeaderBlockers(company),
];

/** Exactly two co-leaders, each of a member organisation: so it is for every network. */
export const coLeaderBlockers = (company: CompanyFacts): readonly Blocker[] => [
  ...coLeadersMissing(company),
  ...coLeadersOutside(company),
];

/** Rule 1: two co-leaders of one school may lead, but the lead is better shared. */
export function activationWarnings(facts: ActivationFacts): readonly ActivationWarning[] {
  const [first, second] = membersOfEachCoLeader(facts);
  if (first === undefined || second === undefined) return [];
  const alike = first.length === 1 && second.length === 1 && first[0] === second[0];
  return alike ? [{ code: 'CO_LEADERS_OF_ONE_SCHOOL', organisationId: first[0] as string }] : [];
}

/** How many accepted schools count towards the six. */
export const acceptedSchools = (memberships: readonly MembershipFacts[]): number =>
  countedOnce(memberships.filter(({ state }) => state === 'accepted')).length;

/** How many schools that would count towards the six have been asked and have not answered. */
export const waitingSchools = (memberships: readonly MembershipFacts[]): number =>
  countedOnce(memberships.filter(({ state }) => state === 'invited')).length;

type Counted = Pick<MembershipFacts, 'organisationId' | 'homeSchoolId' | 'countsTowardsTheSix'>;

/** Rule 1: those that count towards the six, each school once; of two that are the same school the first. */
export function countedOnce<School extends Counted>(schools: readonly School[]): readonly School[] {
  const counting = schools.filter(({ countsTowardsTheSix }) => countsTowardsTheSix);
  return counting.filter((school, place) => counting.findIndex((other) => isSameSchool(other, school)) === place);
}

/** A school that stands in two registers is the same school in both. */
export const isSameSchool = (
  one: Pick<MembershipFacts, 'organisationId' | 'homeSchoolId'>,
  other: Pick<MembershipFacts, 'organisationId' | 'homeSchoolId'>,
): boolean => (one.homeSchoolId ?? one.organisationId) === (other.homeSchoolId ?? other.organisationId);

function schoolsMissing({ memberships }: CompanyFacts): readonly Blocker[] {
  const accepted = acceptedSchools(memberships);
  const waiting = waitingSchools(memberships);
  const missing = SCHOOLS_NEEDED - accepted;
  return missing > 0 ? [{ code: 'SCHOOLS_MISSING', missing, accepted, waiting }] : [];
}

function coLeadersMissing({ seats }: CompanyFacts): readonly Blocker[] {
  const accepted = seats.filter(({ state }) => state === 'accepted').length;
  const waiting = seats.filter(({ state }) => state === 'offered').length;
  const missing = CO_LEADERS_NEEDED - accepted;
  if (missing > 0) return [{ code: 'CO_LEADERS_MISSING', missing, waiting }];
  return missing < 0 ? [{ code: 'TOO_MANY_CO_LEADERS', accepted }] : [];
}

function coLeadersOutside(facts: CompanyFacts): readonly Blocker[] {
  const members = membersOfEachCoLeader(facts);
  return coLeaders(facts).flatMap(({ personId }, index) =>
    members[index]?.length === 0 ? [{ code: 'CO_LEADER_OF_NO_MEMBER' as const, personId }] : [],
  );
}

export const focusMissing = ({ learningFocus }: ActivationFacts): readonly Blocker[] =>
  learningFocus.trim() === '' ? [{ code: 'LEARNING_FOCUS_MISSING' }] : [];

const coLeaders = ({ seats }: CompanyFacts): readonly SeatFacts[] => seats.filter(({ state }) => state === 'accepted');

function membersOfEachCoLeader(facts: CompanyFacts): readonly (readonly string[])[] {
  const members = new Set(
    facts.memberships.filter(({ state }) => state === 'accepted').map(({ organisationId }) => organisationId),
  );
  return coLeaders(facts).map(({ organisationIds }) => [...new Set(organisationIds)].filter((id) => members.has(id)));
}

export interface NetworkWords {
  readonly name: string;
  readonly purpose: string;
  readonly learningFocus: string;
}

/** One text of a network that is too short or too long, with its limits in characters. */
export interface WordsFault {
  readonly code: 'NETWORK_NAME_NOT_ACCEPTED' | 'PURPOSE_NOT_ACCEPTED' | 'LEARNING_FOCUS_TOO_LONG';
  readonly field: keyof NetworkWords;
  readonly least: number;
  readonly most: number;
}

/** What is wrong with the texts of a network; the learning focus may still be missing while it is forming. */
export function wordsOfNetworkFaults({ name, purpose, learningFocus }: NetworkWords): readonly WordsFault[] {
  const faults: readonly (WordsFault & { readonly text: string })[] = [
    { code: 'NETWORK_NAME_NOT_ACCEPTED', field: 'name', text: name, ...NETWORK_NAME_LENGTH },
    { code: 'PURPOSE_NOT_ACCEPTED', field: 'purpose', text: purpose, ...PURPOSE_LENGTH },
    {
      code: 'LEARNING_FOCUS_TOO_LONG',
      field: 'learningFocus',
      text: learningFocus,
      least: 0,
      most: LEARNING_FOCUS_MOST,
    },
  ];
  return faults
    .filter(({ text, least, most }) => text.trim().length < least || text.length > most)
    .map(({ code, field, least, most }) => ({ code, field, least, most }));
}

export const waitsForWords = ['nobody', 'answer', 'first_coordinator', 'invited_coordinator', 'confirmation'] as const;
export type WaitsFor = (typeof waitsForWords)[number];

export interface WaitingFacts {
  readonly state: MembershipState;
  /** Whether anyone can answer for the organisation now. */
  readonly hasAnswerer: boolean;
  readonly coordinatorInvited: boolean;
  /** The first coordinator who came, and whom nobody has confirmed yet. */
  readonly unconfirmedAffiliationId: string | null;
}

/** Whom an unanswered proposal waits for: a school is not taken over, so a first coordinator needs someone's word. */
export function waitsFor(facts: WaitingFacts): WaitsFor {
  if (facts.state !== 'invited') return 'nobody';
  if (facts.hasAnswerer) return 'answer';
  if (facts.unconfirmedAffiliationId !== null) return 'confirmation';
  return facts.coordinatorInvited ? 'invited_coordinator' : 'first_coordinator';
}

/** What a network can want of a person; the home page shows nothing else. */
export const needKinds = [
  'answer_proposal',
  'answer_application',
  'answer_seat',
  'answer_nomination',
  'confirm_coordinator',
  'network_at_risk',
  'lead_forming',
  'accept_charter',
  'review_year',
] as const;
export type NeedKind = (typeof needKinds)[number];
