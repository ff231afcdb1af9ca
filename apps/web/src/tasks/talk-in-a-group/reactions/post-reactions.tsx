// The reactions to a post, each with its number: pressed where one is among them, and with the way to who they are.
import { Button } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import style from './reactions.module.css';
import { countOf, kindsInOrder, type Reactions } from './use-reactions.js';
import { WhoReacted } from './who-reacted.js';

export interface PostReactionsProps {
  post: PostShown;
  /** Whether the reader may react. */
  isOpen: boolean;
  reactions: Reactions;
}

export function PostReactions({ post, isOpen, reactions }: PostReactionsProps) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const given = kindsInOrder.filter((kind) => countOf(post, kind) > 0);
  if (given.length === 0) return null;
  return (
    <div className={style.reactions} role="group" aria-label={t('talkInAGroup.reaction.label')}>
      {given.map((kind) => {
        const words = (
          <span>
            {t(`talkInAGroup.reaction.kinds.${kind}`)} <b>{countOf(post, kind)}</b>
          </span>
        );
        if (!isOpen) return <span key={kind}>{words}</span>;
        return (
          <button
            key={kind}
            type="button"
            aria-pressed={post.myReactions.includes(kind)}
            onClick={() => void reactions.toggle(kind)}
          >
            {words}
          </button>
        );
      })}
      <Button kind="word" onClick={() => setAsked(true)}>
        {t('talkInAGroup.reaction.who')}
      </Button>
      {isAsked && <WhoReacted post={post} kinds={given} onClose={() => setAsked(false)} />}
    </div>
  );
}
