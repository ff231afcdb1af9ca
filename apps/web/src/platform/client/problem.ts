// What can come back instead of an answer: a refusal with its reason, no connection, or a fault of ours.
import { type RefusalCode, refusalCodes } from '@sixfold/domain';
import type { CombinedError } from 'urql';

export type Problem =
  | { kind: 'refused'; code: RefusalCode; details: Readonly<Record<string, unknown>> }
  | { kind: 'unreachable' }
  | { kind: 'failed'; requestId: string | null };

const isRefusalCode = (code: unknown): code is RefusalCode => refusalCodes.some((known) => known === code);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export function problemOf(error: CombinedError): Problem {
  if (error.networkError) {
    const status: unknown = isRecord(error.response) ? error.response.status : undefined;
    return typeof status === 'number' ? { kind: 'failed', requestId: null } : { kind: 'unreachable' };
  }
  const refused = error.graphQLErrors.find(({ extensions }) => isRefusalCode(extensions.code));
  const { code, details, requestId } = (refused ?? error.graphQLErrors[0])?.extensions ?? {};
  const facts = isRecord(details) ? details : {};
  if (isRefusalCode(code)) return { kind: 'refused', code, details: facts };
  const number = requestId ?? facts.requestId;
  return { kind: 'failed', requestId: typeof number === 'string' ? number : null };
}

export const isRefusal = (
  problem: Problem | null,
  code: RefusalCode,
): problem is Extract<Problem, { kind: 'refused' }> => problem?.kind === 'refused' && problem.code === code;
