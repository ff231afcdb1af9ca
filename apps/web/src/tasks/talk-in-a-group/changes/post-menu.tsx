// What the reader can do with one post, a line each.
import { Menu } from '@sixfold/ui';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import type { DiscussionCan } from './changeable-post.js';

export interface PostMenuProps {
  post: PostShown;
  me: string;
  can: DiscussionCan;
  onQuote: () => void;
  onEdit: () => void;
  onLink: () => void;
  onAnswer: () => void;
  onPin: () => void;
  onMove: () => void;
  onAct: () => void;
  onHistory: () => void;
  onRemove: () => void;
  ref: Ref<HTMLButtonElement | null>;
}

export function PostMenu({ post, me, can, ref, ...on }: PostMenuProps) {
  const { t } = useTranslation();
  const { author, editedAt, removal, isPinned, isAnswer, asksGroup, isAction } = post;
  const stands = removal === null;
  const isMine = author.id === me;
  const mayRemove = isMine || can.removePosts;
  return (
    <Menu
      ref={ref}
      label={t('talkInAGroup.change.options', { name: author.name })}
      acts={() => [
        stands && can.post && { label: t('talkInAGroup.change.quote'), onChoose: on.onQuote },
        stands &&
          isMine &&
          can.post &&
          !asksGroup &&
          !isAction && { label: t('talkInAGroup.change.edit'), onChoose: on.onEdit },
        stands &&
          can.resolve && {
            label: t(`talkInAGroup.mark.${isAnswer ? 'unmarkAnswer' : 'markAnswer'}`),
            onChoose: on.onAnswer,
          },
        stands && can.pinPosts && { label: t(`talkInAGroup.mark.${isPinned ? 'unpin' : 'pin'}`), onChoose: on.onPin },
        stands && can.post && !isAction && { label: t('agreeActions.fromPost'), onChoose: on.onAct },
        stands && can.movePosts && !asksGroup && !isAction && { label: t('movePosts.act'), onChoose: on.onMove },
        { label: t('talkInAGroup.reading.copyLink'), onChoose: on.onLink },
        stands && editedAt !== null && { label: t('talkInAGroup.change.historyTitle'), onChoose: on.onHistory },
        !stands && mayRemove && { label: t('talkInAGroup.change.whatItSaid'), onChoose: on.onHistory },
        stands && mayRemove && { label: t('talkInAGroup.change.remove'), onChoose: on.onRemove },
      ]}
    />
  );
}
