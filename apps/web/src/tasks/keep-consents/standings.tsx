// For each purpose whether something of the pupil may be published, and whose consent is missing.
import { Tag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useDay } from '../../platform/i18n/use-day.js';
import type { OfPurpose, Pupil } from './keep-consents.graphql.js';
import style from './keep-consents.module.css';
import { useGiverWords } from './use-giver-words.js';

export const Standings = ({ pupil: { purposes } }: { pupil: Pupil }) => (
  <ul className={style.standings}>
    {purposes.map((ofPurpose) => (
      <Standing key={ofPurpose.purpose} {...ofPurpose} />
    ))}
  </ul>
);

function Standing({ purpose, standing, missing, until }: OfPurpose) {
  const { t } = useTranslation();
  const day = useDay();
  const giversInWords = useGiverWords();
  return (
    <li className={style.standing}>
      <span className={style.purpose}>{t(`keepConsents.purposes.${purpose}`)}</span>
      <Tag tone={standing === 'GIVEN' ? 'good' : 'warn'}>
        {t(`keepConsents.standings.${standing}`, { day: until === null ? '' : day(until) })}
      </Tag>
      {missing.length > 0 && (
        <span className={style.soft}>{t('keepConsents.missing', { givers: giversInWords(missing) })}</span>
      )}
    </li>
  );
}
