// How one gets into a working group: at once, on request, by invitation, or by a role. One rule tells what is left to do.

export const groupEntries = ['open', 'on_request', 'by_invitation'] as const;
/** What the group has chosen: everyone of the network joins, asks a convenor, or waits to be invited. */
export type GroupEntry = (typeof groupEntries)[number];

export const groupRoles = ['heads', 'co_leaders'] as const;
/** Whose group it is: the heads of the network's schools, or whoever leads the network. */
export type GroupRole = (typeof groupRoles)[number];

export const admissionKinds = ['request', 'invitation'] as const;
/** A person's own request to a group's convenors, or a convenor's invitation to a person. */
export type AdmissionKind = (typeof admissionKinds)[number];

export const admissionStates = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type AdmissionState = (typeof admissionStates)[number];

/** Characters of the line that goes with a request or an invitation, after trimming. */
export const ADMISSION_WORDS_LENGTH = { least: 1, most: 500 } as const;

export interface FollowingFacts {
  /** The role whose people are in the group for as long as they have it; null where people come and go by hand. */
  readonly follows: GroupRole | null;
}

/** How a person of the network stands at a group's door. */
export interface EntryFacts extends FollowingFacts {
  readonly entry: GroupEntry;
  readonly isIn: boolean;
  /** What is open between the person and the group; null for nothing. */
  readonly waiting: AdmissionKind | null;
}

export const waysIn = ['none_needed', 'join', 'ask', 'wait', 'answer', 'be_invited', 'have_role'] as const;
/** What the person does next: nothing, join, ask, wait for the answer, answer the invitation, hope for one, or for a role. */
export type WayIn = (typeof waysIn)[number];

export function wayIn({ entry, isIn, waiting, follows }: EntryFacts): WayIn {
  if (isIn) return 'none_needed';
  if (follows !== null) return 'have_role';
  if (waiting === 'invitation') return 'answer';
  if (entry === 'open') return 'join';
  if (waiting === 'request') return 'wait';
  return entry === 'on_request' ? 'ask' : 'be_invited';
}
