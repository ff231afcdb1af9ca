// How one gets into a working group: at once, on request, or by invitation. One rule tells what is left to do.

export const groupEntries = ['open', 'on_request', 'by_invitation'] as const;
/** What the group has chosen: everyone of the network joins, asks a convenor, or waits to be invited. */
export type GroupEntry = (typeof groupEntries)[number];

export const admissionKinds = ['request', 'invitation'] as const;
/** A person's own request to a group's convenors, or a convenor's invitation to a person. */
export type AdmissionKind = (typeof admissionKinds)[number];

export const admissionStates = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type AdmissionState = (typeof admissionStates)[number];

/** Characters of the line that goes with a request or an invitation, after trimming. */
export const ADMISSION_WORDS_LENGTH = { least: 1, most: 500 } as const;

/** How a person of the network stands at a group's door. */
export interface EntryFacts {
  readonly entry: GroupEntry;
  readonly isIn: boolean;
  /** What is open between the person and the group; null for nothing. */
  readonly waiting: AdmissionKind | null;
}

export const waysIn = ['none_needed', 'join', 'ask', 'wait', 'answer', 'be_invited'] as const;
/** What the person does next: nothing, join, ask, wait for the answer, answer the invitation, or hope for one. */
export type WayIn = (typeof waysIn)[number];

export function wayIn({ entry, isIn, waiting }: EntryFacts): WayIn {
  if (isIn) return 'none_needed';
  if (waiting === 'invitation') return 'answer';
  if (entry === 'open') return 'join';
  if (waiting === 'request') return 'wait';
  return entry === 'on_request' ? 'ask' : 'be_invited';
}
