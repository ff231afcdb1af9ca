// How far an action has come, in a word or two.
import { Tag, type TagProps } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { ActionShown } from './action.graphql.js';

const tones: Record<ActionShown['standing'], TagProps['tone']> = {
  FREE: 'warn',
  OFFERED: 'brand',
  HELD: 'brand',
  DONE: 'good',
  DROPPED: 'neutral',
};

export function ActionStandingTag({ action: { standing } }: { action: Pick<ActionShown, 'standing'> }) {
  const { t } = useTranslation();
  return <Tag tone={tones[standing]}>{t(`agreeActions.standings.${standing}`)}</Tag>;
}
