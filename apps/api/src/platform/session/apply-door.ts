// The door in front of every request: where it may come from, and whose it is.
import type { INestApplication } from '@nestjs/common';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type { Config } from '../config/config.js';
import { originCheck, postedJsonOnly } from './request-check.js';
import { newSecret } from './secret.js';
import { cookieName, cookieOptions } from './session-cookie.js';
import { SessionStore } from './session-store.js';
import { Sessions } from './sessions.js';
import { sessionIdOf } from './sign-in-request.js';

/** Sent by our pages with requests that no person asked for (catching up after a pause): they keep no session alive. */
export const UNATTENDED = 'x-unattended';

export function applyDoor(app: INestApplication, config: Config): void {
  app.use('/graphql', postedJsonOnly);
  app.use(originCheck(config));
  app.use(
    session({
      name: cookieName(config),
      secret: config.sessionSecret,
      store: app.get(SessionStore),
      genid: newSecret,
      cookie: cookieOptions(config),
      resave: false,
      saveUninitialized: false,
    }),
  );
  app.use(touchByPerson(app.get(Sessions)));
}

const touchByPerson =
  (sessions: Sessions): RequestHandler =>
  (request, _, next) => {
    if (request.session.personId === undefined || UNATTENDED in request.headers) return next();
    sessions.touch(sessionIdOf(request)).then(() => next(), next);
  };
