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
  onEdit: () => void;
  onLink: () => void;
  onAnswer: () => void;
  onPin: () => void;
  onHistory: () => void;
  onRemove: () => void;
  ref: Ref<HTMLButtonElement | null>;
}

export function PostMenu({ post, me, can, onEdit, onLink, onAnswer, onPin, onHistory, onRemove, ref }: PostMenuProps) {
  const { t } = useTranslation();
  const { author, editedAt, removal, isPinned, isAnswer, asksGroup } = post;
  const stands = removal === null;
  const isMine = author.id === me;
  const mayRemove = isMine || can.removePosts;
  const answer = t(`talkInAGroup.mark.${isAnswer ? 'unmarkAnswer' : 'markAnswer'}`);
  const pin = t(`talkInAGroup.mark.${isPinned ? 'unpin' : 'pin'}`);
  return (
    <Menu
      ref={ref}
      label={t('talkInAGroup.change.options', { name: author.name })}
      acts={[
        stands && isMine && can.post && !asksGroup && { label: t('talkInAGroup.change.edit'), onChoose: onEdit },
        stands && can.resolve && { label: answer, onChoose: onAnswer },
        stands && can.pinPosts && { label: pin, onChoose: onPin },
        { label: t('talkInAGroup.reading.copyLink'), onChoose: onLink },
        stands && editedAt !== null && { label: t('talkInAGroup.change.historyTitle'), onChoose: onHistory },
        !stands && mayRemove && { label: t('talkInAGroup.change.whatItSaid'), onChoose: onHistory },
        stands && mayRemove && { label: t('talkInAGroup.change.remove'), onChoose: onRemove },
      ]}
    />
  );
}
