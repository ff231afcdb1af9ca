// Which pages may open a socket. Browsers let any page open a WebSocket to us with our cookie, so its Origin decides.
import type { IncomingMessage } from 'node:http';
import type { Config } from '../config/config.js';
import { ownOrigins } from '../session/request-check.js';

type Answer = (error: string | null, allowed: boolean) => void;

/** For Socket.IO's `allowRequest`: a no is answered with 400 or 403, and nothing is upgraded. */
export function ownPagesOnly(config: Config): (request: IncomingMessage, answer: Answer) => void {
  const own = ownOrigins(config);
  return ({ headers }, answer) => {
    // A page's own polling GET carries no Origin; the browser vouches for it in a header that no page can set.
    const ownPoll =
      headers.upgrade === undefined && headers.origin === undefined && headers['sec-fetch-site'] === 'same-origin';
    const allowed = ownPoll || own.has(headers.origin ?? '');
    answer(allowed ? null : 'FORBIDDEN', allowed);
  };
}
