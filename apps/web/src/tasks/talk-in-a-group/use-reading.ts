// Tells the server how far the reader has come, soon after they have; it remembers that for all their devices.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { unattended } from '../../platform/client/unattended.js';
import type { PostShown } from '../../parts/post/post.graphql.js';
import type { Log } from './log/log.js';
import { readUpTo } from './reading/read-up-to.js';
import { MarkReadDocument } from './talk-in-a-group.graphql.js';

const SETTLED_MS = 800;

/** Goes on its way even while the page is being left. */
const onLeaving = { ...unattended, fetchOptions: { ...unattended.fetchOptions, keepalive: true } };

export interface Reading {
  /** To be called with the seq of each post that comes before the reader's eyes. */
  readonly onSeen: (seq: number) => void;
  /** Says that all there is has been read, seen or not. */
  readonly readAll: () => void;
  /** The posts that were, by their seq. */
  readonly seen: ReadonlySet<number>;
}

/** `firstNew` is the seq of the first post that was new when the reader came; null when none was. */
export function useReading(discussionId: string, log: Log<PostShown>, firstNew: number | null, me: string): Reading {
  const [, markRead] = useMutation(MarkReadDocument);
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set());
  const begin = firstNew === null ? log.openedAt : firstNew - 1;
  const told = useRef<number>(undefined);
  const farthest = useRef<number>(undefined);

  const tell = useCallback(() => {
    if (farthest.current === undefined || farthest.current === told.current) return;
    told.current = farthest.current;
    // A mark that gets lost is made good by the next one, or by the next visit.
    void markRead({ discussionId, seq: farthest.current }, onLeaving);
  }, [discussionId, markRead]);

  useEffect(() => {
    told.current ??= begin;
    farthest.current = readUpTo(log, farthest.current ?? begin, seen, me);
    const timer = setTimeout(tell, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [log, begin, seen, me, tell]);

  useEffect(() => {
    window.addEventListener('pagehide', tell);
    return () => {
      window.removeEventListener('pagehide', tell);
      tell();
    };
  }, [tell]);

  const onSeen = useCallback((seq: number) => setSeen((before) => new Set(before).add(seq)), []);
  const readAll = useCallback(() => {
    farthest.current = log.upTo;
    tell();
    if (firstNew !== null) onSeen(firstNew);
  }, [log, tell, firstNew, onSeen]);
  return { onSeen, readAll, seen };
}
