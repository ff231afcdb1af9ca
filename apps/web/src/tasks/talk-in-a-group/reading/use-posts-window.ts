// Which of the posts are on the page: all of them while they are few, else those near what is before the reader's eyes.
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PostShown } from '../../../parts/post/post.graphql.js';

/** So many posts cost an old laptop nothing, and the browser's own search finds words in all of them. */
const ALL_AT_ONCE = 100;
/** Posts above and below the screen that are there before they are scrolled to. */
const READY = 6;
/** What a post is taken to be high until it is measured, in pixels. */
const USUAL_HEIGHT = 130;
/** What stays free above a post to which one goes, in pixels. */
const AIR_ABOVE = 96;

/** `kept` is the place of a post that stays on the page wherever one scrolls; null for none. */
export function usePostsWindow(posts: readonly PostShown[], kept: number | null) {
  const list = useRef<HTMLOListElement>(null);
  const isPrinted = useIsPrinted();
  const scrollMargin = useTop(list);
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count: posts.length,
    getItemKey: useCallback((index: number) => posts[index]?.id ?? index, [posts]),
    estimateSize: useCallback(() => USUAL_HEIGHT, []),
    rangeExtractor: useCallback(
      (range: Range) => {
        if (isPrinted || range.count <= ALL_AT_ONCE) return Array.from({ length: range.count }, (_, index) => index);
        const near = defaultRangeExtractor(range);
        return kept === null || near.includes(kept) ? near : [...near, kept].sort((one, other) => one - other);
      },
      [kept, isPrinted],
    ),
    scrollMargin,
    scrollPaddingStart: AIR_ABOVE,
    overscan: READY,
    // Posts that come in above leave those that are read where they are; what comes at the end moves nothing.
    anchorTo: 'end',
    scrollEndThreshold: -Infinity,
    // Rows are ready before they are scrolled to: drawing them need not hold up the wheel.
    useFlushSync: false,
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
  });
  const listRef = useCallback(
    (element: HTMLOListElement | null) => {
      list.current = element;
      virtualizer.containerRef(element);
    },
    [virtualizer],
  );
  return { virtualizer, list, listRef };
}

/** How far from the top of the page it begins, in pixels, whatever comes and goes above it. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () =>
      setTop(Math.round((element.current?.getBoundingClientRect().top ?? 0) + document.documentElement.scrollTop));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}

/** On paper there is no scrolling. */
function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinted(true));
    const end = () => setPrinted(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinted;
}
