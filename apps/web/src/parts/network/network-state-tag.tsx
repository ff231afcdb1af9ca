// Where a network stands in its life, in a word.
import { Tag } from '@sixfold/ui';
import type { Words } from '@sixfold/words';
import { useTranslation } from 'react-i18next';

type NetworkState = keyof Words['network']['states'];

const tones = { FORMING: 'warn', ACTIVE: 'good', AT_RISK: 'warn', LAPSED: 'neutral', CLOSED: 'neutral' } as const;

export function NetworkStateTag({ state }: { state: NetworkState }) {
  const { t } = useTranslation();
  return <Tag tone={tones[state]}>{t(`network.states.${state}`)}</Tag>;
}
