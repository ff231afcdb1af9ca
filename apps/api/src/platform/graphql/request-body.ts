// Reads what a request carries; a body that is too long or no JSON is refused in the one shape of all refusals.
import { type ErrorRequestHandler, json, type RequestHandler } from 'express';
import { refuseRequest } from '../session/request-check.js';

/** Largest body of a request; the longest post fits twice. */
const LARGEST = '100kb';

export const readBody: RequestHandler = json({ limit: LARGEST });

/** Faults of the parser alone; any other goes on to where faults are logged. */
export const refuseBody: ErrorRequestHandler = (error: { type?: unknown; status?: unknown }, _, response, next) => {
  if (error.type === 'entity.too.large') return refuseRequest(response, 413, 'TOO_MUCH_AT_ONCE');
  if (typeof error.type === 'string' && typeof error.status === 'number' && error.status < 500) {
    return refuseRequest(response, error.status, 'INPUT_NOT_ACCEPTED');
  }
  next(error);
};
