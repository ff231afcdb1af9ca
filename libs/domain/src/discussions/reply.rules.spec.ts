// A letter is taken when it came to an address of ours, in time, from its owner, and says something.
import { replyFault, type ReplyFacts } from './reply.rules.js';

const whole: ReplyFacts = {
  addressIsOurs: true,
  addressExpired: false,
  fromOwnAddress: true,
  senderDenied: false,
  words: 'We sang.',
};

it.each<[Partial<ReplyFacts>, string | null]>([
  [{}, null],
  [{ addressIsOurs: false, fromOwnAddress: false }, 'address_unknown'],
  [{ fromOwnAddress: false, senderDenied: true }, 'sender_elsewhere'],
  [{ senderDenied: true, addressExpired: true }, 'sender_unproven'],
  [{ addressExpired: true, words: '' }, 'address_expired'],
  [{ words: '' }, 'nothing_written'],
])('%j: %s', (facts, fault) => expect(replyFault({ ...whole, ...facts })).toBe(fault));
