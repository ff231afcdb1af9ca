// What one does with an action before it ends, each with its own key and said to those who listen.
import { useCreate } from '../../platform/client/use-submit.js';
import {
  type ActionShown,
  AnswerActionDocument,
  GiveActionDocument,
  ScheduleActionDocument,
} from './action.graphql.js';
import { useTell } from './use-tell.js';

export function useActionActs({ id }: ActionShown) {
  const isTold = useTell();
  const giving = useCreate(GiveActionDocument);
  const answering = useCreate(AnswerActionDocument);
  const scheduling = useCreate(ScheduleActionDocument);
  const all = [giving, answering, scheduling];
  return {
    /** These are false when there is a problem. */
    give: async (personId: string | null) => isTold((await giving.submit({ id, personId }))?.giveAction),
    answer: async (accepts: boolean, words: string) =>
      isTold((await answering.submit({ id, accepts, words }))?.answerAction),
    schedule: async (dueBy: string | null) => isTold((await scheduling.submit({ id, dueBy }))?.scheduleAction),
    isPending: all.some(({ isPending }) => isPending),
    problem: all.find(({ problem }) => problem !== null)?.problem ?? null,
  };
}

export type ActionActsOfOne = ReturnType<typeof useActionActs>;
