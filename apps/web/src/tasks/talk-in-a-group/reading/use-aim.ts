// Goes where a link, a button or a key points to, and fetches the stretch of the log that is there when it is not held.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { Conversation } from '../use-conversation.js';
import { type Aim, firstAim, holds } from './aim.js';

export function useAim({ log, goTo }: Conversation, linked: number | null, firstNew: number | null) {
  const [aim, setAim] = useState(() => firstAim(linked, firstNew));
  const held = useRef(log);
  useEffect(() => {
    held.current = log;
  });
  const go = useCallback(
    async (seq: number | null, isLinked = false): Promise<void> => {
      const next: Aim = { seq, isLinked };
      if (held.current === null) return;
      if (!holds(held.current, next)) await goTo(seq);
      setAim(next);
    },
    [goTo],
  );
  // A link within the page, also the same one again.
  const { key } = useLocation();
  const arrivedBy = useRef(key);
  useEffect(() => {
    if (arrivedBy.current === key) return;
    arrivedBy.current = key;
    if (linked !== null) void go(linked, true);
  }, [key, linked, go]);
  return { aim, go };
}
