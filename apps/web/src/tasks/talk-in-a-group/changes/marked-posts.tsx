// What stands on top of a discussion for everybody: what is pinned, and what answered the question.
import { Card } from '@sixfold/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { Post } from '../../../parts/post/post.js';
import { merged } from '../log/log.js';
import { MarkedPostsDocument } from './changes.graphql.js';

export interface MarkedPostsProps {
  discussionId: string;
  /** What the page knows of the log: newer than what was read when it was opened. */
  known: readonly PostShown[];
}

export function MarkedPosts({ discussionId, known }: MarkedPostsProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const [{ data }] = useQuery({
    query: MarkedPostsDocument,
    variables: { discussionId },
    requestPolicy: 'network-only',
  });
  const posts = merged<PostShown>(data?.markedPosts ?? [], known);
  const marked = posts.filter(({ isPinned, isAnswer, removal }) => (isPinned || isAnswer) && removal === null);
  if (marked.length === 0) return null;
  return (
    <Card role="region" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('talkInAGroup.mark.title')}</h2>
      {marked.map((post) => (
        <Post key={post.id} post={post} />
      ))}
    </Card>
  );
}
