// Who gave what, from when until when, how the school knows, and what was withdrawn.
import { Tag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RichText } from '../../parts/post/rich-text.js';
import { useDay } from '../../platform/i18n/use-day.js';
import { Loaded } from '../../platform/page/loaded.js';
import { useMe } from '../../platform/session/session.js';
import { type Given, GivenConsentsDocument } from './keep-consents.graphql.js';
import style from './keep-consents.module.css';

export function GivenConsents({ pupilId }: { pupilId: string }) {
  const { t } = useTranslation();
  const query = useQuery({
    query: GivenConsentsDocument,
    variables: { id: pupilId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} shape="rows">
      {({ consentsOfPupil: all }) => {
        if (all.length === 0) return <p>{t('keepConsents.nothingGiven')}</p>;
        return (
          <ul className={style.given}>
            {all.map((given) => (
              <OneConsent key={given.id} given={given} />
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}

function OneConsent({ given }: { given: Given }) {
  const { t } = useTranslation();
  const day = useDay();
  const { language } = useMe();
  const { purpose, giver, givenOn, until, evidence, recordedByName, withdrawnAt, withdrawnByName, withdrawnBecause } =
    given;
  return (
    <li>
      <p>
        {t('keepConsents.given', {
          purpose: t(`keepConsents.purposes.${purpose}`),
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
