// A problem in the reader's words.
import { useTranslation } from 'react-i18next';
import type { Problem } from '../client/problem.js';
import { refusalWords } from '../client/refusal-words.js';

const secondsPerMinute = 60;

export interface ProblemWords {
  title: string;
  text: string;
  /** For those who can help, when the fault is ours. */
  faultNumber: string | null;
}

export function useProblemWords(): (problem: Problem) => ProblemWords {
  const { t } = useTranslation();
  const comeBack = ({ retryAfterSeconds }: Readonly<Record<string, unknown>>) =>
    typeof retryAfterSeconds === 'number'
      ? [t('shell.states.tryAgainIn', { count: Math.ceil(retryAfterSeconds / secondsPerMinute) })]
      : [];
  return (problem) => {
    switch (problem.kind) {
      case 'refused':
        return {
          title: t('shell.states.refusedTitle'),
          text: [refusalWords(t, problem.code, problem.details), ...comeBack(problem.details)].join(' '),
          faultNumber: null,
        };
      case 'unreachable':
        return {
          title: t('shell.states.noConnectionTitle'),
          text: t('shell.states.noConnection'),
          faultNumber: null,
        };
      case 'failed':
        return {
          title: t('shell.states.failedTitle'),
          text: t('shell.states.failed'),
          faultNumber: problem.requestId && t('shell.states.faultNumber', { requestId: problem.requestId }),
        };
    }
  };
}
