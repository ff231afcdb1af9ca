// The path of a file at the address that files have to themselves: for a while, whoever holds it gets that file.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Form } from './keep-file.js';

export interface Given {
  readonly id: string;
  /** Null for the file itself. */
  readonly form: Form | null;
}

/** In minutes: as long as a film may pause before its next piece is asked for. */
export const GIVEN_MINUTES = 5;

/** Where files are given out at their own address. */
export const GIVEN = '/given';

const SEAL_BYTES = 16;

/** Made for somebody who may read the file at this moment. */
export function sealedPath(given: Given, now: Date, secret: string): string {
  const until = Math.floor(now.getTime() / 1_000) + GIVEN_MINUTES * 60;
  const { id, form } = given;
  return `${GIVEN}/${id}/${form ?? 'whole'}/${until}/${sealOf(given, until, secret).toString('base64url')}`;
}

/** Whether it was made here for that file, and its time is not over. */
export function isSealed(given: Given, until: number, seal: string, now: Date, secret: string): boolean {
  const shown = Buffer.from(seal, 'base64url');
  const expected = sealOf(given, until, secret);
  return shown.length === SEAL_BYTES && timingSafeEqual(shown, expected) && now.getTime() < until * 1_000;
}

/** The purpose is part of what is sealed: the same secret signs sessions too. */
const sealOf = ({ id, form }: Given, until: number, secret: string): Buffer =>
  createHmac('sha256', secret)
    .update(`file ${id} ${form ?? 'whole'} ${until}`)
    .digest()
    .subarray(0, SEAL_BYTES);
