// The line where the news of a visit begins: the only mark of newness in a room.
import { exactTime, useLanguageTag } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInWords } from './day-in-words.js';
import style from './new-since.module.css';

/** `at` is when the first of it was written, an ISO 8601 time. */
export function NewSince({ at }: { at: string }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const [now] = useState(() => new Date());
  const day = dayInWords(new Date(at), now, language);
  return (
    <p className={style.rule} title={exactTime(new Date(at), language)}>
      {t('talkInAGroup.discussion.newSince', { day })}
    </p>
  );
}
