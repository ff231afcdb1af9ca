// What goes wrong before any operation is asked for is told in the one shape of all refusals.
import { type ErrorRequestHandler, json, type RequestHandler } from 'express';
import { refuseRequest } from '../session/request-check.js';
import { faultAsTold } from './fault.js';

/** Largest body of a request; the longest post fits twice. */
const LARGEST = '100kb';

export const readBody: RequestHandler = json({ limit: LARGEST });

/** A body that is too long or no JSON, and a database that could not say whose the request is. */
export const refuseUnread: ErrorRequestHandler = (error: { type?: unknown; status?: unknown }, _, response, next) => {
  if (response.headersSent) return next(error);
  if (error.type === 'entity.too.large') return refuseRequest(response, 413, 'TOO_MUCH_AT_ONCE');
  if (typeof error.type === 'string' && typeof error.status === 'number' && error.status < 500) {
    return refuseRequest(response, error.status, 'INPUT_NOT_ACCEPTED');
  }
  const { code, details } = faultAsTold(error);
  if (code === 'BUSY_TRY_AGAIN') return refuseRequest(response.setHeader('Retry-After', '1'), 503, code);
  refuseRequest(response, 500, code, details);
};
