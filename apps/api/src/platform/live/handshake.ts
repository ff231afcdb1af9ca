// Which pages may open a socket. Browsers let any page open a WebSocket to us with our cookie, so its Origin decides.
import type { IncomingMessage } from 'node:http';
import type { Config } from '../config/config.js';
import { ownOrigins } from '../session/request-check.js';

/** Says whether our own page sent the request. */
export function ownPagesOnly(config: Config): (request: IncomingMessage) => boolean {
  const own = ownOrigins(config);
  return ({ headers }) => {
    // A page's own polling GET carries no Origin; the browser vouches for it in a header that no page can set.
    const ownPoll =
      headers.upgrade === undefined && headers.origin === undefined && headers['sec-fetch-site'] === 'same-origin';
    return ownPoll || own.has(headers.origin ?? '');
  };
}
