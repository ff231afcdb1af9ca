// An act upon one thing, and the act that undoes it.
import { useSubmit } from './use-submit.js';

type ById = Parameters<typeof useSubmit<unknown, { id: string }>>[0];

export function useThereAndBack(there: ById, back: ById) {
  const going = useSubmit(there);
  const coming = useSubmit(back);
  return {
    /** Each is true once it is done, false when there is a problem. */
    there: async (id: string) => (await going.submit({ id })) !== null,
    back: async (id: string) => (await coming.submit({ id })) !== null,
    isGoing: going.isPending,
    isUndoing: coming.isPending,
    problem: going.problem ?? coming.problem,
  };
}
