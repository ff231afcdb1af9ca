// Pinning a post, and saying that it answered what was asked; both are taken back the same way.
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { useCreate } from '../../../platform/client/use-submit.js';
import { MarkAnswerDocument, PinPostDocument } from './changes.graphql.js';

export function useMarks({ id, isPinned, isAnswer }: PostShown, onChanged: (post: PostShown) => void) {
  const pinning = useCreate(PinPostDocument);
  const answering = useCreate(MarkAnswerDocument);
  return {
    togglePinned: async (): Promise<void> => {
      const done = await pinning.submit({ id, isPinned: !isPinned });
      if (done !== null) onChanged(done.pinPost);
    },
    toggleAnswer: async (): Promise<void> => {
      const done = await answering.submit({ id, isAnswer: !isAnswer });
      if (done !== null) onChanged(done.markAnswer);
    },
    problem: pinning.problem ?? answering.problem,
  };
}
