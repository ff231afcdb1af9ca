// Sends a form: pending while under way, the refusal beside the form that keeps its input, one client key for one wish.
import { type AnyVariables, type TypedDocumentNode, useMutation } from 'urql';
import { useCallback, useRef, useState } from 'react';
import { v7 as newKey } from 'uuid';
import { type Problem, problemOf } from './problem.js';

export interface Submit<Data, Variables> {
  /** The answer, or null when there is a problem. While one is under way another changes nothing. */
  submit: (variables: Variables) => Promise<Data | null>;
  isPending: boolean;
  problem: Problem | null;
  forgetProblem: () => void;
}

export function useSubmit<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Submit<Data, Variables> {
  const [{ fetching }, execute] = useMutation(document);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isUnderWay = useRef(false);
  const submit = useCallback(
    async (variables: Variables) => {
      if (isUnderWay.current) return null;
      isUnderWay.current = true;
      setProblem(null);
      const { data, error } = await execute(variables);
      isUnderWay.current = false;
      if (error) setProblem(problemOf(error));
      return error ? null : (data ?? null);
    },
    [execute],
  );
  const forgetProblem = useCallback(() => setProblem(null), []);
  return { submit, isPending: fetching, problem, forgetProblem };
}

type WithoutKey<Variables> = Omit<Variables, 'clientKey'>;

/**
 * For mutations that create. The key stays the same until the API has answered, so that sending again after a lost
 * answer creates nothing twice.
 */
export function useCreate<Data, Variables extends { clientKey: string }>(
  document: TypedDocumentNode<Data, Variables>,
): Submit<Data, WithoutKey<Variables>> {
  const { submit, ...state } = useSubmit(document);
  const key = useRef<string | null>(null);
  const create = useCallback(
    async (variables: WithoutKey<Variables>) => {
      key.current ??= newKey();
      const data = await submit({ ...variables, clientKey: key.current } as Variables);
      if (data) key.current = null;
      return data;
    },
    [submit],
  );
  return { ...state, submit: create };
}
