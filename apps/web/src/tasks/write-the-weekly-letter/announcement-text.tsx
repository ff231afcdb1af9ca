// An announcement as it is read: its words, where it leads, and who said so.
import { Link } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import style from './letter.module.css';
import type { Announcement } from './write-the-weekly-letter.graphql.js';

export function AnnouncementText({ announcement: { words, path, suggesterName } }: { announcement: Announcement }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={style.words}>{words}</p>
      {path !== null && (
        <p>
          <Link href={path}>{t('writeTheWeeklyLetter.open')}</Link>
        </p>
      )}
      <p className={style.note}>{suggesterName}</p>
    </>
  );
}
