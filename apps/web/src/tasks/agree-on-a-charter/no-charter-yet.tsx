// Before there is a charter: what it will be, and a few questions that help to write it.
import { EmptyState, Stack } from '@sixfold/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import style from './charter.module.css';

const questions = ['pupils', 'promises', 'deciding', 'sharing'] as const;

export function CharterQuestions() {
  const { t } = useTranslation();
  return (
    <ul className={style.questions}>
      {questions.map((question) => (
        <li key={question}>{t(`agreeOnACharter.questions.${question}`)}</li>
      ))}
    </ul>
  );
}

export function NoCharterYet({ mayWrite, action }: { mayWrite: boolean; action: ReactNode }) {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('agreeOnACharter.empty')} action={action}>
      {mayWrite ? (
        <Stack gap={3}>
          <p>{t('agreeOnACharter.emptyText')}</p>
          <CharterQuestions />
        </Stack>
      ) : (
        t('agreeOnACharter.emptyForOthers')
      )}
    </EmptyState>
  );
}
