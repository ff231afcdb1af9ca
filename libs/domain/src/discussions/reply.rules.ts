// When an answer by mail is not taken: what is wrong with the letter itself, before anyone asks who may write where.

export const replyFaults = [
  'address_unknown',
  'address_expired',
  'sender_elsewhere',
  'sender_unproven',
  'nothing_written',
] as const;
export type ReplyFault = (typeof replyFaults)[number];

/** A mail can be answered for so many days. */
export const ANSWERABLE_DAYS = 90;

export interface ReplyFacts {
  /** Whether the address that it was sent to was made here, for somebody of the group. */
  readonly addressIsOurs: boolean;
  readonly addressExpired: boolean;
  readonly fromOwnAddress: boolean;
  /** Whether a mail server that we trust says that the sender's address is forged. */
  readonly senderDenied: boolean;
  /** What is left without quotations and signature. */
  readonly words: string;
}

/** The first thing that is wrong, or null. */
export function replyFault(facts: ReplyFacts): ReplyFault | null {
  if (!facts.addressIsOurs) return 'address_unknown';
  if (!facts.fromOwnAddress) return 'sender_elsewhere';
  if (facts.senderDenied) return 'sender_unproven';
  if (facts.addressExpired) return 'address_expired';
  return facts.words === '' ? 'nothing_written' : null;
}
