// Why a mail did not go, from what its server answered, and what to do next: try again later, or ask an administrator.

export const mailFaults = ['address_refused', 'mailbox_full', 'not_accepted', 'put_off', 'no_answer'] as const;
export type MailFault = (typeof mailFaults)[number];

/** What a mail server answers with a number of RFC 5321; null when it was not reached, or broke off. */
export function mailFaultOf(answer: number | null): MailFault {
  if (answer === null) return 'no_answer';
  if (answer === 552) return 'mailbox_full';
  if ([550, 551, 553].includes(answer)) return 'address_refused';
  return answer >= 500 ? 'not_accepted' : 'put_off';
}

const MINUTE_MS = 60_000;
const LONGEST_WAIT_MS = 60 * MINUTE_MS;

/** Ten attempts reach over four hours: a server that is down for one loses nothing. */
export const MOST_ATTEMPTS = 10;

/** Milliseconds until the next attempt: one minute, two, four … at most an hour; null when no attempt would help. */
export function waitBeforeNextAttempt(fault: MailFault, attempts: number): number | null {
  const mayPass = fault === 'no_answer' || fault === 'put_off' || fault === 'mailbox_full';
  if (!mayPass || attempts >= MOST_ATTEMPTS) return null;
  return Math.min(MINUTE_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);
}
