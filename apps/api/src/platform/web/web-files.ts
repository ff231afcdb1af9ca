// Serves the built web: hashed files for good, index.html fresh each time, every page address to index.html.
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import sirv from 'sirv';

const OF_THE_API = /^\/(export|files|given|graphql|health|mail\/inbound|ready|socket\.io|unsubscribe|uploads)(\/|$)/;

const ASKS_FOR_A_PAGE = new Set(['GET', 'HEAD']);

export function webFiles(root: string): RequestHandler {
  const serve = sirv(root, {
    brotli: true,
    gzip: true,
    etag: true,
    single: true,
    setHeaders: (response, pathname) => {
      const forGood = pathname.startsWith('/assets/');
      response.setHeader('Cache-Control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request: Request, response: Response, next: NextFunction) =>
    OF_THE_API.test(request.path) || !ASKS_FOR_A_PAGE.has(request.method) ? next() : serve(request, response, next);
}
