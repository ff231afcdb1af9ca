// What was written and is not in the log yet, in its place below it: on its way, waiting, or refused with the reason.
import { Button, Notice, Tag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { PostFrame } from '../../parts/post/post.js';
import { refusalWords } from '../../platform/client/refusal-words.js';
import { useMe } from '../../platform/session/session.js';
import type { UnsentPost } from './unsent/unsent-posts.js';

export interface UnsentListProps {
  unsent: readonly UnsentPost[];
  isSending: boolean;
  onThrowAway: (clientKey: string) => void;
}

export function UnsentList({ unsent, isSending, onThrowAway }: UnsentListProps) {
  const { t } = useTranslation();
  const { name, language } = useMe();
  const stateOf = ({ problem }: UnsentPost) => (problem ? 'refused' : isSending ? 'sending' : 'waiting');
  if (unsent.length === 0) return null;
  return (
    <ol>
      {unsent.map((post) => (
        <li key={post.clientKey}>
          <PostFrame
            name={name}
            note={<Tag tone={post.problem ? 'bad' : 'warn'}>{t(`talkInAGroup.unsent.${stateOf(post)}`)}</Tag>}
            body={post.body}
            language={language}
          >
            {post.problem && (
              <Notice
                tone="bad"
                action={<Button onClick={() => onThrowAway(post.clientKey)}>{t('talkInAGroup.unsent.remove')}</Button>}
              >
                {refusalWords(t, post.problem.code, post.problem.details)}
              </Notice>
            )}
          </PostFrame>
        </li>
      ))}
    </ol>
  );
}
