// Choosing posts to move: what for comes to the page only when somebody begins to.
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { ChoosingContext } from './choosing.js';

const MovePosts = lazy(async () => ({ default: (await import('./move-posts.js')).MovePosts }));

export interface ChoosingProps {
  groupId: string;
  discussionId: string;
  /** The posts that the page holds. */
  known: readonly PostShown[];
  onMoved: () => void;
  children: ReactNode;
}

export function Choosing({ groupId, discussionId, known, onMoved, children }: ChoosingProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [wasUsed, setUsed] = useState(false);
  const toggle = useCallback((id: string) => {
    setUsed(true);
    setChosen((before) => toggled(before ?? new Set(), id));
  }, []);
  const choosing = useMemo(() => ({ chosen, toggle }), [chosen, toggle]);
  const end = useCallback(() => setChosen(null), []);
  const standing = known.filter(({ id, removal }) => removal === null && chosen?.has(id)).map(({ id }) => id);
  return (
    <ChoosingContext value={choosing}>
      {children}
      {wasUsed && (
        <Suspense>
          <MovePosts
            groupId={groupId}
            discussionId={discussionId}
            postIds={chosen === null ? null : standing}
            onEnd={end}
            onMoved={onMoved}
          />
        </Suspense>
      )}
    </ChoosingContext>
  );
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
