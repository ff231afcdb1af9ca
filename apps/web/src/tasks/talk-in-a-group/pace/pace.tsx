// The pause that a discussion asks for between two posts: said to everybody above the writer.
import { PACE_OF_AN_HOUR } from '@sixfold/domain';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { useAskOnNews } from '../../../parts/post/use-ask-on-news.js';
import { PaceDocument } from './pace.graphql.js';
import style from './pace.module.css';

export interface PaceProps {
  discussion: { id: string; can: { lead: boolean; post: boolean } };
  /** What the page knows of the log. */
  known: readonly PostShown[];
  onChange: () => void;
}

/** The log tells of it by the first post of the discussion. */
const newsOf = (known: readonly PostShown[]): number => known.find(({ seq }) => seq === 1)?.changedSeq ?? 0;

export function Pace({ discussion: { id: discussionId, can }, known, onChange }: PaceProps) {
  const { t } = useTranslation();
  const [{ data }, ask] = useQuery({
    query: PaceDocument,
    variables: { discussionId },
    requestPolicy: 'cache-and-network',
  });
  useAskOnNews(newsOf(known), ask);
  const minutes = data?.discussionPace.minutes;
  useToldOfChange(minutes, onChange);
  if (!data || !minutes || !can.post) return null;
  const name = data.discussionPace.askedByName ?? '';
  return (
    <p className={style.line} role="status">
      <strong>
        {t(`slowADiscussionDown.${minutes === PACE_OF_AN_HOUR ? 'lineHour' : 'line'}`, { count: minutes, name })}
      </strong>{' '}
      <span className={style.note}>{t(`slowADiscussionDown.${can.lead ? 'free' : 'waits'}`)}</span>
    </p>
  );
}

function useToldOfChange(minutes: number | undefined, onChange: () => void): void {
  const former = useRef(minutes);
  useEffect(() => {
    if (former.current !== undefined && former.current !== minutes) onChange();
    former.current = minutes;
  }, [minutes, onChange]);
}
