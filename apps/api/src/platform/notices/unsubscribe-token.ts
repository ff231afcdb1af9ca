// What the link at the end of a mail carries: whose mail stops, and about which network, signed so that nobody makes one up.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse, stringify } from 'uuid';

export interface Unsubscription {
  readonly personId: string;
  /** Null for all mail about what the person is told. */
  readonly networkId: string | null;
}

const SIGNATURE_BYTES = 16;
const ID_BYTES = 16;

/** A token of letters that an address holds as they are; it has no end, as the mail has none. */
export function unsubscribeToken({ personId, networkId }: Unsubscription, secret: string): string {
  const ids = Buffer.concat([parse(personId), networkId === null ? Buffer.alloc(0) : parse(networkId)]);
  return Buffer.concat([signatureOf(ids, secret), ids]).toString('base64url');
}

/** Null for whatever was not made here. */
export function readUnsubscribeToken(token: string, secret: string): Unsubscription | null {
  const bytes = Buffer.from(token, 'base64url');
  const ids = bytes.subarray(SIGNATURE_BYTES);
  if (ids.length !== ID_BYTES && ids.length !== 2 * ID_BYTES) return null;
  if (!timingSafeEqual(bytes.subarray(0, SIGNATURE_BYTES), signatureOf(ids, secret))) return null;
  return {
    personId: stringify(ids.subarray(0, ID_BYTES)),
    networkId: ids.length === ID_BYTES ? null : stringify(ids.subarray(ID_BYTES)),
  };
}

/** The purpose is part of what is signed: the same secret signs sessions too. */
const signatureOf = (ids: Buffer, secret: string): Buffer =>
  createHmac('sha256', secret).update('unsubscribe').update(ids).digest().subarray(0, SIGNATURE_BYTES);
