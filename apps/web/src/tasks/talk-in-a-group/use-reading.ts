// Tells the server how far the reader has come, soon after they have; it remembers that for all their devices.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { unattended } from '../../platform/client/unattended.js';
import { readUpTo } from './reading/read-up-to.js';
import { MarkReadDocument } from './talk-in-a-group.graphql.js';
import type { Conversation } from './use-conversation.js';

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
  /** What came after this seq has come while one is here. */
  readonly since: number;
}

/** `firstNew` is the seq of the first post that was new when the reader came; null when none was. */
export function useReading(
  discussionId: string,
  { log }: Pick<Conversation, 'log'>,
  firstNew: number | null,
  me: string,
): Reading {
  const [, markRead] = useMutation(MarkReadDocument);
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set());
  const [since, setSince] = useState<number | null>(null);
  if (since === null && log !== null) setSince(log.upTo);
  const begin = firstNew === null ? since : firstNew - 1;
  const told = useRef<number>(undefined);
  const farthest = useRef<number>(undefined);

  const tell = useCallback(() => {
    if (farthest.current === undefined || farthest.current === told.current) return;
    told.current = farthest.current;
    // A mark that gets lost is made good by the next one, or by the next visit.
    void markRead({ discussionId, seq: farthest.current }, onLeaving);
  }, [discussionId, markRead]);

  useEffect(() => {
    if (log === null || begin === null) return undefined;
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
    if (log === null) return;
    farthest.current = log.upTo;
    tell();
    if (firstNew !== null) onSeen(firstNew);
  }, [log, tell, firstNew, onSeen]);
  return { onSeen, readAll, seen, since: since ?? 0 };
}
