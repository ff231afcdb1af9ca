// The address to which a mail about a discussion is answered: it says which discussion, until when, and signed for whom.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { DAY_MS } from '../platform/clock/clock.js';
import { parse, stringify } from 'uuid';

const ID_BYTES = 16;
const DAY_BYTES = 2;
const SIGNATURE_BYTES = 10;
const TOKEN_BYTES = ID_BYTES + DAY_BYTES + SIGNATURE_BYTES;

/** Servers may change the case of an address, so digits and small letters have to do: five bits each. */
const RADIX = 32;
const TOKEN_LENGTH = Math.ceil((TOKEN_BYTES * 8) / 5);

export interface ReplyTo {
  readonly personId: string;
  readonly discussionId: string;
  /** The last day on which it is answered, counted from 1970. */
  readonly lastDay: number;
}

export interface SignedAddress extends Omit<ReplyTo, 'personId'> {
  readonly signature: Buffer;
}

export const dayOf = (moment: Date): number => Math.floor(moment.getTime() / DAY_MS);

/** `reply@mail.example.org` becomes `reply+…@mail.example.org`, with at most 45 letters in between. */
export function signedAddress(to: ReplyTo, address: string, secret: string): string {
  const token = Buffer.concat([parse(to.discussionId), dayBytes(to.lastDay), signatureOf(to, secret)]);
  const letters = BigInt(`0x${token.toString('hex')}`)
    .toString(RADIX)
    .padStart(TOKEN_LENGTH, '0');
  return address.replace('@', `+${letters}@`);
}

/** Null for an address that is not built like ours; whom it is for is not in it, only provable (see `isSignedFor`). */
export function readSignedAddress(recipient: string, address: string): SignedAddress | null {
  const [name = '', host = ''] = address.toLowerCase().split('@');
  const [, letters = ''] =
    recipient.startsWith(`${name}+`) && recipient.endsWith(`@${host}`) ? recipient.split(/[+@]/) : [];
  if (letters.length !== TOKEN_LENGTH || !/^[0-9a-v]+$/.test(letters)) return null;
  const number = [...letters].reduce((sum, letter) => sum * BigInt(RADIX) + BigInt(Number.parseInt(letter, RADIX)), 0n);
  const hex = number.toString(16).padStart(TOKEN_BYTES * 2, '0');
  if (hex.length > TOKEN_BYTES * 2) return null;
  const token = Buffer.from(hex, 'hex');
  const discussionId = idIn(token.subarray(0, ID_BYTES));
  if (discussionId === null) return null;
  return {
    discussionId,
    lastDay: token.readUInt16BE(ID_BYTES),
    signature: token.subarray(ID_BYTES + DAY_BYTES),
  };
}

/** Null for bytes that are no UUID. */
function idIn(bytes: Buffer): string | null {
  try {
    return stringify(bytes);
  } catch {
    return null;
  }
}

export const isSignedFor = (personId: string, { signature, ...signed }: SignedAddress, secret: string): boolean =>
  timingSafeEqual(signature, signatureOf({ personId, ...signed }, secret));

/** The purpose is part of what is signed: the same secret signs sessions too. */
const signatureOf = ({ personId, discussionId, lastDay }: ReplyTo, secret: string): Buffer =>
  createHmac('sha256', secret)
    .update('reply')
    .update(parse(personId))
    .update(parse(discussionId))
    .update(dayBytes(lastDay))
    .digest()
    .subarray(0, SIGNATURE_BYTES);

function dayBytes(day: number): Buffer {
  const bytes = Buffer.alloc(DAY_BYTES);
  bytes.writeUInt16BE(day);
  return bytes;
}
