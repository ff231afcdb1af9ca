// Up to where a person had read a discussion when they came; kept on the device.
import { get, set } from 'idb-keyval';
import { useEffect, useState } from 'react';

const drawer = (personId: string, discussionId: string) => `seen:${personId}:${discussionId}`;

/** The seq seen before this visit: undefined while it is looked up, 0 on a first visit. */
export function useSeen(personId: string, discussionId: string, newest: number): number | undefined {
  const [before, setBefore] = useState<number>();
  const name = drawer(personId, discussionId);
  useEffect(() => {
    get<number>(name).then(
      (seq) => setBefore(seq ?? 0),
      () => setBefore(0),
    );
  }, [name]);
  const isKnown = before !== undefined;
  useEffect(() => {
    if (!isKnown || newest === 0) return;
    // A browser that keeps nothing shows no mark of newness; that is all.
    const remember = () => document.visibilityState === 'visible' && void set(name, newest).catch(() => undefined);
    remember();
    document.addEventListener('visibilitychange', remember);
    return () => document.removeEventListener('visibilitychange', remember);
  }, [name, isKnown, newest]);
  return before;
}
