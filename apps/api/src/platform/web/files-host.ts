// Where files have an address to themselves, nothing else is served there, and files that were let out nowhere else.
import type { RequestHandler } from 'express';
import { GIVEN } from '../files/shared/sealed-path.js';
import { refuseRequest } from '../session/request-check.js';

const READING = new Set(['GET', 'HEAD']);

export function filesHost(filesUrl: string | null): RequestHandler {
  const host = filesUrl === null ? null : new URL(filesUrl).host;
  return (request, response, next) => {
    const isOfFiles = request.path.startsWith(`${GIVEN}/`);
    if (isOfFiles !== (request.headers.host === host) || (isOfFiles && !READING.has(request.method)))
      return refuseRequest(response, 404, 'NOT_FOUND');
    next();
  };
}
