// Removing a post, and putting it back while the bar stands.
import { useState } from 'react';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { useCreate } from '../../../platform/client/use-submit.js';
import { RemovePostDocument, RestorePostDocument } from './changes.graphql.js';

export function useRemoval(id: string, onChanged: (post: PostShown) => void) {
  const removing = useCreate(RemovePostDocument);
  const restoring = useCreate(RestorePostDocument);
  const [isUndoable, setUndoable] = useState(false);
  return {
    /** True once it is removed, false when there is a problem. */
    remove: async (reason: string | null): Promise<boolean> => {
      const done = await removing.submit({ id, reason });
      if (done === null) return false;
      onChanged(done.removePost);
      setUndoable(true);
      return true;
    },
    undo: async (): Promise<void> => {
      setUndoable(false);
      const done = await restoring.submit({ id });
      if (done !== null) onChanged(done.restorePost);
    },
    isPending: removing.isPending,
    problem: removing.problem ?? restoring.problem,
    isUndoable,
    onExpire: () => setUndoable(false),
  };
}
