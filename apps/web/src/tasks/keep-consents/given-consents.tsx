// Who gave what, from when until when, how the school knows, and what was withdrawn.
import { Tag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { RichText } from '../../parts/post/rich-text.js';
import { useDay } from '../../platform/i18n/use-day.js';
import { useMe } from '../../platform/session/session.js';
import type { Given, Pupil } from './keep-consents.graphql.js';
import style from './keep-consents.module.css';

export function GivenConsents({ pupil: { purposes } }: { pupil: Pupil }) {
  const { t } = useTranslation();
  return purposes.map(({ purpose, consents }) => (
    <section key={purpose}>
      <h4>{t(`keepConsents.purposes.${purpose}`)}</h4>
      {consents === null || consents.length === 0 ? (
        <p className={style.soft}>{t('keepConsents.nothingGiven')}</p>
      ) : (
        <ul className={style.given}>
          {consents.map((given) => (
            <OneConsent key={given.id} given={given} />
          ))}
        </ul>
      )}
    </section>
  ));
}

function OneConsent({ given }: { given: Given }) {
  const { t } = useTranslation();
  const day = useDay();
  const { language } = useMe();
  const { giver, givenOn, until, evidence, recordedByName, withdrawnAt, withdrawnByName, withdrawnBecause } = given;
  return (
    <li>
      <p>
        {t('keepConsents.given', {
          giver: t(`keepConsents.ofWhom.${giver}`),
          from: day(givenOn),
          until: day(until),
        })}{' '}
        {withdrawnAt !== null && <Tag tone="warn">{t('keepConsents.standings.WITHDRAWN')}</Tag>}
      </p>
      <RichText document={evidence} language={language} />
      <p className={style.soft}>{t('keepConsents.recordedBy', { name: recordedByName })}</p>
      {withdrawnAt !== null && (
        <p className={style.soft}>
          {t('keepConsents.withdrawnBy', { day: day(withdrawnAt), name: withdrawnByName ?? '' })}{' '}
          {withdrawnBecause !== null && t('keepConsents.because', { reason: withdrawnBecause })}
        </p>
      )}
    </li>
  );
}
