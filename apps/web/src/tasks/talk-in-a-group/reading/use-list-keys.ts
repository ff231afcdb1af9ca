// Keys that lead through the posts, for who has the focus in their list; while one writes they are letters.
import { type KeyboardEvent, useCallback } from 'react';
import { listKeys } from '../../../parts/post/list-keys.js';
import type { LogEntry } from '../log/log.js';

const isKey = (key: string): key is keyof typeof listKeys => key in listKeys;

export function useListKeys(posts: readonly LogEntry[], firstNew: number | null, onAim: (seq: number | null) => void) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || !isKey(key) || isWritten(target as HTMLElement)) return;
      const here = Number((target as HTMLElement).closest<HTMLElement>('[data-seq]')?.dataset.seq);
      const place = posts.findIndex(({ seq }) => seq === here);
      event.preventDefault();
      if (listKeys[key] === 'latest') return onAim(null);
      const step = listKeys[key] === 'next' ? 1 : -1;
      const to = listKeys[key] === 'firstUnread' ? firstNew : posts[place + step]?.seq;
      if (to !== null && to !== undefined) onAim(to);
    },
    [posts, firstNew, onAim],
  );
}

/** Whether keys are letters there, or belong to what is open. */
export const isWritten = (target: HTMLElement): boolean =>
  target.isContentEditable || target.closest('input, textarea, select, [role="menu"], [role="dialog"]') !== null;
