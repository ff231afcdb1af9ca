// Says of each post, once, when it is before the reader's eyes: half of it, or as much as fills half of the screen.
import { useCallback, useEffect, useRef } from 'react';

const ENOUGH = 0.5;

/** Gives the ref for each post's element, which carries its `data-seq`. */
export function useSeen(onSeen: (seq: number) => void): (post: HTMLElement | null) => (() => void) | undefined {
  const observer = useRef<IntersectionObserver>(undefined);
  const tell = useRef(onSeen);
  useEffect(() => {
    tell.current = onSeen;
  }, [onSeen]);
  useEffect(() => () => observer.current?.disconnect(), []);
  return useCallback((post) => {
    if (post === null) return undefined;
    observer.current ??= new IntersectionObserver(
      (changes) => {
        for (const change of changes.filter(isSeen)) {
          observer.current?.unobserve(change.target);
          tell.current(Number((change.target as HTMLElement).dataset.seq));
        }
      },
      { threshold: [0, ENOUGH / 2, ENOUGH, 1] },
    );
    observer.current.observe(post);
    return () => observer.current?.unobserve(post);
  }, []);
}

const isSeen = ({ isIntersecting, intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry) =>
  isIntersecting &&
  (intersectionRatio >= ENOUGH || intersectionRect.height >= ENOUGH * (rootBounds?.height ?? Infinity));
