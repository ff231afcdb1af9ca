// Posts in the order of the log, with one line where the news of this visit begins.
import { Fragment, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostShown } from '../../parts/post/post.graphql.js';
import { Post } from '../../parts/post/post.js';
import style from './posts-list.module.css';

export interface PostsListProps {
  posts: readonly PostShown[];
  /** The seq up to which the reader had read before this visit; 0 on a first one. */
  seen: number;
  me: string;
}

export function PostsList({ posts, seen, me }: PostsListProps) {
  const { t } = useTranslation();
  // Fixed on arrival: what comes while one is here is seen as it comes.
  const newest = useRef(posts.at(-1)?.seq ?? 0);
  const rule = useRef<HTMLLIElement>(null);
  const firstNew = posts.find(({ seq, author }) => seen > 0 && seq > seen && seq <= newest.current && author.id !== me);
  useEffect(() => rule.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <ol aria-label={t('talkInAGroup.discussion.posts')}>
      {posts.map((post) => (
        <Fragment key={post.id}>
          {post === firstNew && (
            <li ref={rule} className={style.rule}>
              {t('talkInAGroup.discussion.newSince')}
            </li>
          )}
          <li>
            <Post post={post} />
          </li>
        </Fragment>
      ))}
    </ol>
  );
}
