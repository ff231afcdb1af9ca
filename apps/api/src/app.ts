// Builds the whole application in one place, used by the server and by the tests alike.
import 'reflect-metadata';
import type { Server } from 'node:http';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config/config.js';
import { readBody, refuseUnread } from './platform/graphql/before-operations.js';
import { createLog, logRequests, NestLog } from './platform/logging.js';
import { Metrics } from './platform/metrics/metrics.js';
import { applyDoor } from './platform/session/apply-door.js';
import { filesHost } from './platform/web/files-host.js';
import { PERMISSIONS_POLICY, securityHeaders } from './platform/web/security-headers.js';
import { webFiles } from './platform/web/web-files.js';

/**
 * How long a line without a request stays open, in milliseconds: longer than at any proxy (ours closes it after 60 s), so
 * that the side which closes it is never the one that has not yet seen the next request.
 */
const KEPT_ALIVE_MS = 65_000;

export async function createApp(config: Config): Promise<NestExpressApplication> {
  const log = createLog(config.logLevel);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bodyParser: false,
    abortOnError: false,
    logger: new NestLog(log),
  });
  app.set('trust proxy', config.trustedProxies);
  app.disable('x-powered-by');
  // Answers are never kept (files have tags of their own), so nobody would ever ask whether one has changed.
  app.disable('etag');
  (app.getHttpServer() as Server).keepAliveTimeout = KEPT_ALIVE_MS;
  app.use(securityHeaders(config));
  app.use((_: unknown, response: { setHeader(name: string, value: string): void }, next: () => void) => {
    response.setHeader('Permissions-Policy', PERMISSIONS_POLICY);
    next();
  });
  app.use(...logRequests(log, config));
  app.use(app.get(Metrics).countRequests);
  app.use(filesHost(config.filesUrl));
  if (config.webRoot !== null) app.use(webFiles(config.webRoot));
  applyDoor(app, config);
  app.use(readBody, refuseUnread);
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }));
  return app;
}
