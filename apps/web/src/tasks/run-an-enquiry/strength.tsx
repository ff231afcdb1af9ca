// How strong a piece of evidence is, in words; whoever takes part for another school confirms it, and takes that back.
import { evidenceStrengths } from '@sixfold/domain';
import { Button, Row, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { ConfirmEvidenceDocument, type Evidence, TakeBackConfirmationDocument } from './evidence.graphql.js';
import style from './run-an-enquiry.module.css';

export function Strength({ evidence }: { evidence: Evidence }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const confirming = useSubmit(ConfirmEvidenceDocument);
  const takingBack = useSubmit(TakeBackConfirmationDocument);
  const { id, title, strength, personName, confirmedByName, mayConfirm, isConfirmedByMe } = evidence;
  const level = evidenceStrengths.find((known) => known === strength) ?? 1;
  const confirm = async () => {
    if (await confirming.submit({ id })) announce(t('runAnEnquiry.strength.isConfirmed'));
  };
  return (
    <>
      <p>{t(`runAnEnquiry.strength.levels.of${level}`)}</p>
      <p className={style.soft}>
        {confirmedByName === null
          ? t('runAnEnquiry.strength.declared', { strength, name: personName })
          : t('runAnEnquiry.strength.confirmed', { strength, name: confirmedByName })}
      </p>
      <ProblemNotice problem={confirming.problem ?? takingBack.problem} />
      {mayConfirm && (
        <Row>
          <Button
            isPending={confirming.isPending}
            aria-label={t('runAnEnquiry.strength.confirmNamed', { strength, title })}
            onClick={() => void confirm()}
          >
            {t('runAnEnquiry.strength.confirm', { strength })}
          </Button>
        </Row>
      )}
      {isConfirmedByMe && (
        <Row>
          <Button kind="plain" isPending={takingBack.isPending} onClick={() => void takingBack.submit({ id })}>
            {t('runAnEnquiry.strength.takeBack')}
          </Button>
        </Row>
      )}
    </>
  );
}
