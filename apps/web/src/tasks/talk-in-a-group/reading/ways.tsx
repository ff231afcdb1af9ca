// Ways to where one is not: to the first post that was new, to what has come meanwhile, to the end. They stand still below what is read.
import { Button } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import style from './ways.module.css';

export interface WaysProps {
  /** The seq of the first unread post, while it is not before the reader's eyes. */
  firstUnread: number | null;
  arrived: { readonly count: number; readonly first: number | null };
  isAtEnd: boolean;
  onGo: (seq: number | null) => void;
}

export function Ways({ firstUnread, arrived, isAtEnd, onGo }: WaysProps) {
  const { t } = useTranslation();
  return (
    <div className={style.ways}>
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
