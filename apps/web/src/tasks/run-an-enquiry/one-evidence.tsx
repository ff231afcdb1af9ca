// A piece of evidence as people read it: what it is, what was said or seen, and who of which school added it.
import { Button, Card, Notice, Row, Stack, Tag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { RichText } from '../../parts/post/rich-text.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { useDay } from '../../platform/i18n/use-day.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { type Evidence, RemoveEvidenceDocument } from './evidence.graphql.js';
import style from './run-an-enquiry.module.css';
import { Strength } from './strength.js';

export function OneEvidence({ evidence, language }: { evidence: Evidence; language: string }) {
  const { t } = useTranslation();
  const day = useDay();
  const { submit, isPending, problem } = useSubmit(RemoveEvidenceDocument);
  const { id, kind, title, body, personName, organisationName, addedAt, isWithheld, mayRemove } = evidence;
  return (
    <Card>
      <Stack gap={2}>
        <Row>
          <Tag>{t(`runAnEnquiry.kinds.${kind}`)}</Tag>
          <strong lang={language}>{title}</strong>
        </Row>
        {isWithheld && <Notice tone="warn">{t('runAnEnquiry.evidence.withheld')}</Notice>}
        <Quotation evidence={evidence} language={language} />
        {body !== null && <RichText document={body} language={language} />}
        {!isWithheld && <Strength evidence={evidence} />}
        <p className={style.soft}>
          {t('runAnEnquiry.evidence.by', { name: personName, school: organisationName, day: day(addedAt) })}
        </p>
        <ProblemNotice problem={problem} />
        {mayRemove && (
          <Row>
            <Button
              kind="plain"
              isPending={isPending}
              aria-label={t('runAnEnquiry.evidence.removeNamed', { title })}
              onClick={() => void submit({ id })}
            >
              {t('runAnEnquiry.evidence.remove')}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  );
}

function Quotation({ evidence, language }: { evidence: Evidence; language: string }) {
  const { t } = useTranslation();
  const { quotation, saidBy, pupils, organisationName } = evidence;
  const names = [...new Set(pupils.map(({ firstName }) => firstName))];
  const who = [
    saidBy,
    ...names.map((name) => t('runAnEnquiry.evidence.pupil', { name, school: organisationName })),
  ].filter((name) => name !== '');
  return (
    <>
      {quotation !== null && (
        <blockquote className={style.quotation} lang={language}>
          {quotation}
        </blockquote>
      )}
      {who.length > 0 && <p>{who.join(', ')}</p>}
    </>
  );
}
