// What was written and is not in the log yet, in its place below it: on its way, waiting, or refused with the reason.
import { Button, Notice, Tag, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { PostFrame } from '../../parts/post/post.js';
import { refusalWords } from '../../platform/client/refusal-words.js';
import { useMe } from '../../platform/session/session.js';
import type { UnsentPost } from './unsent/unsent-posts.js';
import style from './unsent-list.module.css';

/** To the minute, never before the moment itself. */
const timeIn = (languageTag: string, at: number): string =>
  new Intl.DateTimeFormat(languageTag, { timeStyle: 'short' }).format(Math.ceil(at / A_MINUTE) * A_MINUTE);

const A_MINUTE = 60_000;

export interface UnsentListProps {
  unsent: readonly UnsentPost[];
  isSending: boolean;
  onThrowAway: (clientKey: string) => void;
  onTakeBack: (post: UnsentPost) => void;
}

export function UnsentList({ unsent, isSending, onThrowAway, onTakeBack }: UnsentListProps) {
  const { t } = useTranslation();
  const { name, language } = useMe();
  const languageTag = useLanguageTag();
  const held = unsent.find(({ problem }) => problem === null);
  const isHeld = !isSending && held?.goesOutAt !== undefined;
  const stateOf = ({ problem, clientKey, goesOutAt }: UnsentPost) => {
    if (problem) return t('talkInAGroup.unsent.refused');
    if (!isHeld) return t(`talkInAGroup.unsent.${isSending ? 'sending' : 'waiting'}`);
    if (clientKey !== held?.clientKey || goesOutAt === undefined) return t('slowADiscussionDown.goesOutAfter');
    return t('slowADiscussionDown.goesOutAt', { time: timeIn(languageTag, goesOutAt) });
  };
  if (unsent.length === 0) return null;
  return (
    <ol>
      {unsent.map((post) => (
        <li key={post.clientKey}>
          <PostFrame
            name={name}
            note={<Tag tone={post.problem ? 'bad' : 'warn'}>{stateOf(post)}</Tag>}
            body={post.body}
            language={language}
          >
            {isHeld && !post.problem && (
              <div className={style.under}>
                <Button onClick={() => onTakeBack(post)}>{t('slowADiscussionDown.takeBack')}</Button>
              </div>
            )}
            {post.problem && (
              <div className={style.under}>
                <Notice
                  tone="bad"
                  action={
                    <Button onClick={() => onThrowAway(post.clientKey)}>{t('talkInAGroup.unsent.remove')}</Button>
                  }
                >
                  {refusalWords(t, post.problem.code, post.problem.details)}
                </Notice>
              </div>
            )}
          </PostFrame>
        </li>
      ))}
    </ol>
  );
}
