// Ways to where one is not: to the first post that was new, to what has come meanwhile, to the end, and back. They stand still below what is read.
import { Button } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { Arrivals } from './read-up-to.js';
import style from './ways.module.css';

export interface WaysProps {
  /** The seq of the first unread post, while it is not before the reader's eyes. */
  firstUnread: number | null;
  arrived: Arrivals;
  isAtEnd: boolean;
  onGo: (seq: number | null) => void;
  /** Leads back to where a link was followed; null when none was. */
  onBack: (() => void) | null;
}

export function Ways({ firstUnread, arrived, isAtEnd, onGo, onBack }: WaysProps) {
  const { t } = useTranslation();
  return (
    <div className={style.ways}>
      {onBack !== null && (
        <Button aria-keyshortcuts="B" onClick={onBack}>
          {t('talkInAGroup.reading.back')}
        </Button>
      )}
      {firstUnread !== null && (
        <Button onClick={() => onGo(firstUnread)}>{t('talkInAGroup.reading.firstUnread')}</Button>
      )}
      {arrived.count > 0 && !isAtEnd && (
        <Button onClick={() => onGo(arrived.first)}>{t('talkInAGroup.unread', { count: arrived.count })}</Button>
      )}
      {arrived.count === 0 && !isAtEnd && (
        <Button onClick={() => onGo(null)}>{t('talkInAGroup.reading.latest')}</Button>
      )}
    </div>
  );
}
