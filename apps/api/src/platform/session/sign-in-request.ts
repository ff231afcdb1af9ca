// Signing a request in and out: always under a new secret, so that a cookie known before is worth nothing after.
import type { Request, Response } from 'express';
import type { Config } from '../config/config.js';
import { deviceOf } from './device.js';
import { hashOfSecret } from './secret.js';
import { cookieName, cookieOptions } from './session-cookie.js';

const settled = (act: (done: (error: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => act((error) => (error ? reject(error) : resolve())));

/** Begins a session for this person in this request's browser; a session that was there before ends. */
export async function signInRequest(request: Request, personId: string): Promise<void> {
  await settled((done) => request.session.regenerate(done));
  request.session.personId = personId;
  request.session.signingInOn = deviceOf(request.headers['user-agent']);
  await settled((done) => request.session.save(done));
  // express-session saves once more when the answer ends: by then there is nothing new to write.
  delete request.session.signingInOn;
}

/** Ends this request's session and has the browser forget what the pages kept, for whoever sits down next. */
export async function signOutRequest(request: Request, response: Response, config: Config): Promise<void> {
  await settled((done) => request.session.destroy(done));
  response.clearCookie(cookieName(config), cookieOptions(config));
  // Not "cookies": that would also clear those of other services under the same domain.
  response.setHeader('Clear-Site-Data', '"storage"');
}

/** The id of this request's session as the table and the revocation log know it. */
export const sessionIdOf = (request: Request): string => hashOfSecret(request.sessionID);
