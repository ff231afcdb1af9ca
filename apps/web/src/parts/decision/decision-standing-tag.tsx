// How far a decision has come, in a word or two.
import { Tag, type TagProps } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useDay } from '../../platform/i18n/use-day.js';
import type { DecisionShown } from './decision.graphql.js';

const tones: Record<DecisionShown['standing'], TagProps['tone']> = {
  OPEN: 'brand',
  WAITS_FOR_OUTCOME: 'warn',
  DECIDED: 'good',
};

export interface DecisionStandingTagProps {
  decision: Pick<DecisionShown, 'standing' | 'answerBy'>;
}

export function DecisionStandingTag({ decision: { standing, answerBy } }: DecisionStandingTagProps) {
  const { t } = useTranslation();
  const day = useDay();
  return <Tag tone={tones[standing]}>{t(`decideInAGroup.standings.${standing}`, { day: day(answerBy) })}</Tag>;
}
