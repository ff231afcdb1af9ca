// Goes where a link, a button or a key points to, and fetches the stretch of the log that is there when it is not held.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { Conversation } from '../use-conversation.js';
import { type Aim, firstAim, holds, type InView, isIn } from './aim.js';
import { seqAt } from './seq-at.js';

export interface Going {
  readonly aim: Aim;
  readonly go: (seq: number | null) => void;
  /** The seq of the post in which the reader followed a link to another; null for none, and once they are back there. */
  readonly left: number | null;
  readonly goBack: () => void;
  /** What is before the reader's eyes. */
  readonly view: InView;
  readonly onView: (view: InView) => void;
}

export function useAim({ log, goTo }: Conversation, linked: number | null, firstNew: number | null): Going {
  const [aim, setAim] = useState(() => firstAim(linked, firstNew));
  const [left, setLeft] = useState<number | null>(null);
  const [view, setView] = useState<InView>({ from: 0, to: 0 });
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
    if (linked === null) return;
    const here = seqAt(document.activeElement);
    void go(linked, true).then(() => setLeft(here));
  }, [key, linked, go]);
  const goBack = useCallback(() => {
    if (left !== null) void go(left).then(() => setLeft(null));
  }, [go, left]);
  const onView = useCallback((seen: InView) => {
    setView(seen);
    setLeft((seq) => (seq !== null && isIn(seen, seq) ? null : seq));
  }, []);
  return { aim, go: useCallback((seq) => void go(seq), [go]), left, goBack, view, onView };
}
