// Posts in the order of the log, with one line where the news of this visit begins. Of a long log only what is near is on the page.
import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '@sixfold/ui';
import type { PostShown } from '../../parts/post/post.graphql.js';
import { ChangeablePost, type ChangeablePostProps } from './changes/changeable-post.js';
import type { Log } from './log/log.js';
import { gatherTraces } from './moving/gather-traces.js';
import style from './posts-list.module.css';
import { type Aim, type InView, placeOf } from './reading/aim.js';
import { NewSince } from './reading/new-since.js';
import { useListKeys } from './reading/use-list-keys.js';
import { usePostsWindow } from './reading/use-posts-window.js';
import { useSeen } from './reading/use-seen.js';

export interface PostsListProps extends Omit<ChangeablePostProps, 'post'> {
  log: Log<PostShown>;
  /** The seq of the first post that was new when the reader came; null when none was. */
  firstNew: number | null;
  /** The seq of the first post that is still to be read, where the key for it leads; null when none is. */
  firstUnread: number | null;
  /** What stands above the first post that is new. */
  aboveNew: ReactNode;
  /** Where to go; a new one each time. */
  aim: Aim;
  onAim: (seq: number | null) => void;
  onBack: () => void;
  /** A post, by its seq, is before the reader's eyes. */
  onSeen: (seq: number) => void;
  onView: (view: InView) => void;
  onNearStart: () => void;
  onNearEnd: () => void;
}

/** So near to where the stretch ends the next page is asked for. */
const NEAR = 8;

export function PostsList({
  log,
  firstNew,
  firstUnread,
  aboveNew,
  aim,
  onAim,
  onBack,
  onSeen,
  onView,
  onNearStart,
  onNearEnd,
  ...post
}: PostsListProps) {
  const { t } = useTranslation();
  const { entries, hasEarlier, hasLater } = log;
  const { posts, countOf } = useMemo(() => gatherTraces(entries), [entries]);
  const [kept, setKept] = useState<string | null>(null);
  const place = posts.findIndex(({ id }) => id === kept);
  const { virtualizer, list, listRef } = usePostsWindow(posts, place === -1 ? null : place);
  const seenRef = useSeen(onSeen);
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  const [from, to] = [posts[startIndex]?.seq ?? 0, posts[endIndex]?.seq ?? 0];

  useGoing(virtualizer, list, posts, aim, setKept);
  useEffect(() => onView({ from, to }), [onView, from, to]);
  useEffect(() => {
    if (hasEarlier && startIndex < NEAR) onNearStart();
    if (hasLater && endIndex > posts.length - 1 - NEAR) onNearEnd();
  }, [startIndex, endIndex, posts, hasEarlier, hasLater, onNearStart, onNearEnd]);

  const onKeyDown = useListKeys(posts, { firstUnread, onAim, onBack });
  const keep = useCallback((id: string) => setKept(id), []);
  const refOf = useCallback(
    (element: HTMLLIElement | null) => {
      virtualizer.measureElement(element);
      return seenRef(element);
    },
    [virtualizer, seenRef],
  );
  return (
    <ol ref={listRef} className={style.list} aria-label={t('talkInAGroup.discussion.posts')} onKeyDown={onKeyDown}>
      {virtualizer.getVirtualItems().map(({ index, key }) => {
        const shown = posts[index];
        return (
          shown && (
            <Row
              key={key}
              ref={refOf}
              index={index}
              total={hasEarlier || hasLater ? null : posts.length}
              isNewFrom={shown.seq === firstNew && shown.seq > 1}
              aboveNew={shown.seq === firstNew && aboveNew}
              isLinked={aim.isLinked && shown.seq === aim.seq}
              onFocus={keep}
              post={shown}
              traces={countOf.get(shown)}
              {...post}
            />
          )
        );
      })}
    </ol>
  );
}

interface RowProps extends ChangeablePostProps {
  ref: (element: HTMLLIElement | null) => (() => void) | undefined;
  index: number;
  /** How many posts there are; null while that is not known here. */
  total: number | null;
  /** The news of this visit begins with it. */
  isNewFrom: boolean;
  aboveNew: ReactNode;
  isLinked: boolean;
  onFocus: (id: string) => void;
}

const Row = memo(function Row({ ref, index, total, isNewFrom, aboveNew, isLinked, onFocus, ...shown }: RowProps) {
  const { id, seq, postedAt } = shown.post;
  return (
    <li
      ref={ref}
      id={`post-${seq}`}
      className={classNames(style.row, isLinked && style.linked)}
      tabIndex={-1}
      data-index={index}
      data-seq={seq}
      aria-setsize={total ?? -1}
      aria-posinset={total === null ? undefined : index + 1}
      aria-current={isLinked || undefined}
      onFocus={() => onFocus(id)}
    >
      {aboveNew}
      {isNewFrom && <NewSince at={postedAt} />}
      <ChangeablePost {...shown} />
    </li>
  );
});

/** Goes where it is aimed at, once it is on the page; a post that was pointed to takes the focus. */
function useGoing(
  virtualizer: ReturnType<typeof usePostsWindow>['virtualizer'],
  list: ReturnType<typeof usePostsWindow>['list'],
  posts: readonly PostShown[],
  aim: Aim,
  keep: (id: string) => void,
): void {
  const [gone, setGone] = useState<Aim | null>(null);
  const [arrived, setArrived] = useState<Aim | null>(null);
  const index = placeOf(posts, aim);
  const aimed = posts[index];
  if (gone !== aim) {
    setGone(aim);
    if (aimed) keep(aimed.id);
  }
  useLayoutEffect(() => {
    if (arrived === aim || aimed === undefined) return;
    setArrived(aim);
    if (aim.seq === null) virtualizer.scrollToEnd();
    else if (index > 0 || arrived !== null) {
      const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: -1 };
      const isInView = arrived !== null && index >= startIndex && index <= endIndex;
      virtualizer.scrollToIndex(index, { align: isInView ? 'auto' : 'start' });
    }
    if (aim.isLinked || arrived !== null) {
      list.current?.querySelector<HTMLElement>(`[data-seq="${aimed.seq}"]`)?.focus({ preventScroll: true });
    }
  }, [virtualizer, list, aim, arrived, aimed, index]);
}
