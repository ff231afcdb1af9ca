// The cookie that carries a session: its name, its flags, and how a request that never met Express is read.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CookieOptions } from 'express';
import type { Config } from '../config/config.js';

type Site = Pick<Config, 'publicUrl'>;

const isHttps = ({ publicUrl }: Site): boolean => publicUrl.startsWith('https://');

/** The browser ties a `__Host-` cookie to this very host over https; a demo on http cannot have one. */
export const cookieName = (site: Site): string => (isHttps(site) ? '__Host-sid' : 'sid');

/** No age: the cookie goes when the browser closes; the row in the database ends by itself. */
export const cookieOptions = (site: Site) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(site) }) as const satisfies CookieOptions;

/** The value of one cookie of a `Cookie` header, or null. */
export function cookieIn(header: string | undefined, name: string): string | null {
  const pair = header?.split(';').find((part) => part.trim().startsWith(`${name}=`));
  if (pair === undefined) return null;
  try {
    return decodeURIComponent(pair.slice(pair.indexOf('=') + 1).trim());
  } catch {
    return null;
  }
}

/** The secret of a cookie signed as express-session signs it (`s:secret.hmac`), or null when it was not signed here. */
export function unsign(value: string | null, signingSecret: string): string | null {
  const [, secret, signature] = /^s:([^.]+)\.(.+)$/.exec(value ?? '') ?? [];
  if (secret === undefined || signature === undefined) return null;
  const expected = Buffer.from(createHmac('sha256', signingSecret).update(secret).digest('base64').replace(/=+$/, ''));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? secret : null;
}
