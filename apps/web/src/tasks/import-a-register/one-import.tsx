// One import: which file, how far it is or what it did, and what it asks before it closes many schools.
import { Button, Card, Notice, ProgressBar, Row, Stack, Tag, TimeAgo, useLanguageTag } from '@sixfold/ui';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import type { ResultOf } from '../../platform/graphql.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useMe } from '../../platform/session/session.js';
import { ConfirmClosuresDocument, type OneImportFragment } from './import-a-register.graphql.js';
import { ImportCounts } from './import-counts.js';
import style from './one-import.module.css';
import { RefusedRows } from './refused-rows.js';
import { useProgress } from './use-progress.js';

export type Import = ResultOf<typeof OneImportFragment>;

const tones: Record<Import['state'], ComponentProps<typeof Tag>['tone']> = {
  WAITING: 'neutral',
  RUNNING: 'neutral',
  FINISHED: 'good',
  REFUSED: 'bad',
  BROKEN_OFF: 'warn',
};

export function OneImport({ one }: { one: Import }) {
  const { t } = useTranslation();
  const dayOf = useDay();
  const { fileName, asOf, complete, state, startedAt, counts } = one;
  const title = t(`importARegister.what.${one.subject}`, { country: t(`register.country.${one.register}`) });
  const details = [
    fileName,
    asOf && t('importARegister.of', { day: dayOf(asOf) }),
    complete && t('importARegister.wasComplete'),
  ];
  return (
    <Card>
      <article aria-label={title}>
        <Stack gap={3}>
          <div>
            <Row gap={3} isSpread>
              <h3 className={style.title}>{title}</h3>
              <Tag tone={tones[state]}>{t(`importARegister.state.${state}`)}</Tag>
            </Row>
            <p className={style.details}>
              {details.filter(Boolean).join(' · ')} · <TimeAgo at={startedAt} />
            </p>
          </div>
          {(state === 'WAITING' || state === 'RUNNING') && <Progress one={one} title={title} />}
          {state === 'BROKEN_OFF' && <p>{t('importARegister.brokenOff')}</p>}
          {one.fault && <Fault one={one} fault={one.fault} />}
          {counts && <ImportCounts subject={one.subject} counts={counts} />}
          {counts && counts.refused > 0 && <RefusedRows importId={one.id} count={counts.refused} />}
        </Stack>
      </article>
    </Card>
  );
}

function Progress({ one, title }: { one: Import; title: string }) {
  const { t } = useTranslation();
  useProgress(one.id);
  return (
    <ProgressBar label={title} share={one.shareRead}>
      {t('importARegister.running', { count: one.rowsRead })}
    </ProgressBar>
  );
}

function Fault({ one: { id, canBeConfirmed }, fault }: { one: Import; fault: NonNullable<Import['fault']> }) {
  const { t } = useTranslation();
  const dayOf = useDay();
  const { isAdministrator } = useMe();
  const { submit, isPending, problem } = useSubmit(ConfirmClosuresDocument);
  const { code, columns, day, newest } = fault;
  const count = fault.absent ?? 0;
  const facts = {
    columns: columns.join(', '),
    day: dayOf(day),
    newest: dayOf(newest),
    absent: count,
    open: fault.open ?? 0,
  };
  const confirm = canBeConfirmed && isAdministrator && (
    <Button kind="danger" isPending={isPending} onClick={() => void submit({ importId: id, count })}>
      {t('importARegister.confirm', { count })}
    </Button>
  );
  return (
    <Stack gap={3}>
      <Notice tone="warn" action={confirm}>
        <p>{t(`register.fault.${code}`, facts)}</p>
        {code === 'CLOSES_MANY' && !canBeConfirmed && <p>{t('importARegister.confirmGone')}</p>}
      </Notice>
      <ProblemNotice problem={problem} />
    </Stack>
  );
}

/** Days (YYYY-MM-DD) as the reader's language writes them. */
function useDay() {
  const language = useLanguageTag();
  return (day: string | null) =>
    day === null ? '' : new Date(day).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}
