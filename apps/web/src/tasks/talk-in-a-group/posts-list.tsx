// Posts in the order of the log, with one line where the news of this visit begins.
import { Fragment, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostShown } from '../../parts/post/post.graphql.js';
import { ChangeablePost, type ChangeablePostProps } from './changes/changeable-post.js';
import style from './posts-list.module.css';

export interface PostsListProps extends Omit<ChangeablePostProps, 'post'> {
  posts: readonly PostShown[];
  /** The seq up to which the reader has read; 0 on a first visit. */
  readTo: number;
  /** A post, by its seq, is before the reader's eyes. */
  onSeen: (seq: number) => void;
}

export function PostsList({ posts, readTo, onSeen, ...reader }: PostsListProps) {
  const { t } = useTranslation();
  // Fixed on arrival: what comes while one is here is seen as it comes.
  const newest = useRef(posts.at(-1)?.seq ?? 0);
  const [seen] = useState(readTo);
  const list = useSeenPosts(posts, onSeen);
  const rule = useRef<HTMLLIElement>(null);
  const firstNew = posts.find(
    ({ seq, author, removal }) =>
      seen > 0 && seq > seen && seq <= newest.current && author.id !== reader.me && removal === null,
  );
  useEffect(() => rule.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <ol ref={list} aria-label={t('talkInAGroup.discussion.posts')}>
      {posts.map((post) => (
        <Fragment key={post.id}>
          {post === firstNew && (
            <li ref={rule} className={style.rule}>
              {t('talkInAGroup.discussion.newSince')}
            </li>
          )}
          <li data-seq={post.seq}>
            <ChangeablePost post={post} {...reader} />
          </li>
        </Fragment>
      ))}
    </ol>
  );
}

/** Says of each post, once, when it comes into view. */
function useSeenPosts(posts: readonly PostShown[], onSeen: (seq: number) => void): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((changes) => {
      for (const { isIntersecting, target } of changes) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        onSeen(Number((target as HTMLElement).dataset.seq));
      }
    });
    for (const post of list.current?.querySelectorAll('[data-seq]') ?? []) observer.observe(post);
    return () => observer.disconnect();
  }, [posts, onSeen]);
  return list;
}
