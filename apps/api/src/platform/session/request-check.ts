// Which requests may act in a person's name: GraphQL by POST and JSON, and with a session cookie only from our own pages.
import type { RequestHandler, Response } from 'express';
import type { RefusalCode } from '@sixfold/domain';
import type { Config } from '../config/config.js';
import { cookieIn, cookieName } from './session-cookie.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The addresses under which our own pages are served; a demo also answers to `localhost`. */
export function ownOrigins({ mode, publicUrl }: Pick<Config, 'mode' | 'publicUrl'>): ReadonlySet<string> {
  const { origin, protocol, port } = new URL(publicUrl);
  return new Set(mode === 'demo' ? [origin, `${protocol}//localhost:${port}`] : [origin]);
}

/** Another site can make the browser send our cookie, but can forge neither of these two headers. */
export function originCheck(config: Config): RequestHandler {
  const own = ownOrigins(config);
  const cookie = cookieName(config);
  return (request, response, next) => {
    const { headers, method } = request;
    const fromOwnPage = headers['sec-fetch-site'] === 'same-origin' || own.has(headers.origin ?? '');
    if (fromOwnPage || READING.has(method) || cookieIn(headers.cookie, cookie) === null) return next();
    refuseRequest(response, 403, 'FORBIDDEN');
  };
}

/** A form, an image or a link of another site can send neither: what they send is refused before it is read. */
export const postedJsonOnly: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') return refuseRequest(response.setHeader('Allow', 'POST'), 405, 'INPUT_NOT_ACCEPTED');
  if (!request.is('application/json')) return refuseRequest(response, 415, 'INPUT_NOT_ACCEPTED');
  next();
};

/** The answer to a request that never reaches an operation. */
export function refuseRequest(
  response: Response,
  status: number,
  code: RefusalCode | 'SOMETHING_WENT_WRONG',
  details: object = {},
): void {
  response.setHeader('Cache-Control', 'no-store');
  response.status(status).json({ errors: [{ message: code, extensions: { code, details } }] });
}
