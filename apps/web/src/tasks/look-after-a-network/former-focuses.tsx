// What the network worked on before: each former focus with its programme years and why it changed.
import { AFTER_THE_YEARS } from '@sixfold/domain';
import { Stack } from '@sixfold/ui';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { AboutNetwork } from './about.js';
import style from './about.module.css';

/** Both years count from 1; the one after the last is all the time that follows. */
export function yearsWords(t: TFunction, from: number, until: number): string {
  if (from >= AFTER_THE_YEARS) return t('lookAfterANetwork.words.afterYears');
  if (from === until) return t('lookAfterANetwork.words.inYear', { year: from });
  return t('lookAfterANetwork.words.inYears', { from, until: Math.min(until, AFTER_THE_YEARS - 1) });
}

export function FormerFocuses({ former }: { former: AboutNetwork['formerFocuses'] }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('lookAfterANetwork.words.formerFocus')}</summary>
      <Stack gap={3}>
        {former.map(({ id, focus, fromYear, untilYear, reason }) => (
          <div key={id}>
            {fromYear !== null && <h3>{yearsWords(t, fromYear, untilYear ?? fromYear)}</h3>}
            <p>{focus}</p>
            <p className={style.note}>{t('lookAfterANetwork.words.formerReason', { reason })}</p>
          </div>
        ))}
      </Stack>
    </details>
  );
}
