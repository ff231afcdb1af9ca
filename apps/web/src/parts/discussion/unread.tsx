// How much of a discussion is new to the reader; nothing at all when nothing is.
import { Tag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';

/** The API counts no further than this. */
const MOST = 100;

export function Unread({ count }: { count: number }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return <Tag tone="brand">{count < MOST ? t('talkInAGroup.unread', { count }) : t('talkInAGroup.unreadMany')}</Tag>;
}
