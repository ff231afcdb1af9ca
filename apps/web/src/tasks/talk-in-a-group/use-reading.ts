// Tells the server how far the reader has come, soon after they have; it remembers that for all their devices.
import { useCallback, useEffect, useRef } from 'react';
import { useMutation } from 'urql';
import { unattended } from '../../platform/client/unattended.js';
import { MarkReadDocument } from './talk-in-a-group.graphql.js';

const SETTLED_MS = 800;

/** Goes on its way even while the page is being left. */
const onLeaving = { ...unattended, fetchOptions: { ...unattended.fetchOptions, keepalive: true } };

/** To be called with the seq of each post that comes before the reader's eyes. */
export function useReading({ id: discussionId, readTo }: { id: string; readTo: number }): (seq: number) => void {
  const [, markRead] = useMutation(MarkReadDocument);
  const told = useRef(readTo);
  const farthest = useRef(readTo);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const tell = useCallback(() => {
    clearTimeout(timer.current);
    if (farthest.current === told.current) return;
    told.current = farthest.current;
    // A mark that gets lost is made good by the next one, or by the next visit.
    void markRead({ discussionId, seq: farthest.current }, onLeaving);
  }, [discussionId, markRead]);

  useEffect(() => {
    window.addEventListener('pagehide', tell);
    return () => {
      window.removeEventListener('pagehide', tell);
      tell();
    };
  }, [tell]);

  return useCallback(
    (seq) => {
      if (seq <= farthest.current) return;
      farthest.current = seq;
      clearTimeout(timer.current);
      timer.current = setTimeout(tell, SETTLED_MS);
    },
    [tell],
  );
}
