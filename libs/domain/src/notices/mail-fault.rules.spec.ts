// What a mail server's answer means, and how long to wait before the next attempt.
import { mailFaultOf, MOST_ATTEMPTS, waitBeforeNextAttempt } from './mail-fault.rules.js';

it.each([
  [null, 'no_answer'],
  [421, 'put_off'],
  [451, 'put_off'],
  [550, 'address_refused'],
  [552, 'mailbox_full'],
  [553, 'address_refused'],
  [554, 'not_accepted'],
] as const)('the answer %s is %s', (answer, fault) => expect(mailFaultOf(answer)).toBe(fault));

const waits = (fault: 'no_answer' | 'put_off' | 'mailbox_full') =>
  Array.from({ length: MOST_ATTEMPTS }, (_, index) => waitBeforeNextAttempt(fault, index + 1));

it.each(['no_answer', 'put_off', 'mailbox_full'] as const)('after %s it is tried ten times, over hours', (fault) => {
  const minutes = waits(fault).map((wait) => wait && wait / 60_000);
  expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60, null]);
});

it.each(['address_refused', 'not_accepted'] as const)('after %s another try would be the same', (fault) =>
  expect(waitBeforeNextAttempt(fault, 1)).toBeNull(),
);
