// An operation asked outside a component: what came back, or what stood in the way.
import type { OperationResult } from 'urql';
import { type Problem, problemOf } from './problem.js';

export type Answer<Data> = { data: Data; problem: null } | { data: null; problem: Problem };

export function answerOf<Data, Shown>(
  { data, error }: OperationResult<Data>,
  pick: (data: Data) => Shown,
): Answer<Shown> {
  if (error) return { data: null, problem: problemOf(error) };
  if (data === undefined) return { data: null, problem: { kind: 'unreachable' } };
  return { data: pick(data), problem: null };
}
