// Keys that lead through the posts, for who has the focus in their list; while one writes they are letters.
import { type KeyboardEvent, useCallback } from 'react';
import { listKeys } from '../../../parts/post/list-keys.js';
import type { LogEntry } from '../log/log.js';
import { seqAt } from './seq-at.js';

const isKey = (key: string): key is keyof typeof listKeys => key in listKeys;

export interface WaysByKey {
  /** The seq of the first post that is unread; null for none. */
  firstUnread: number | null;
  onAim: (seq: number | null) => void;
  /** Leads back to where a link was followed, when one was. */
  onBack: () => void;
}

export function useListKeys(posts: readonly LogEntry[], { firstUnread, onAim, onBack }: WaysByKey) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || !isKey(key) || isWritten(target as HTMLElement)) return;
      const here = seqAt(target as HTMLElement);
      const place = posts.findIndex(({ seq }) => seq === here);
      event.preventDefault();
      if (listKeys[key] === 'latest') return onAim(null);
      if (listKeys[key] === 'back') return onBack();
      const step = listKeys[key] === 'next' ? 1 : -1;
      const to = listKeys[key] === 'firstUnread' ? firstUnread : posts[place + step]?.seq;
      if (to !== null && to !== undefined) onAim(to);
    },
    [posts, firstUnread, onAim, onBack],
  );
}

/** Whether keys are letters there, or belong to what is open. */
export const isWritten = (target: HTMLElement): boolean =>
  target.isContentEditable || target.closest('input, textarea, select, [role="menu"], [role="dialog"]') !== null;
