// Where a network stands in its life, in a word.
import { Tag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { NetworkState } from './network-state.js';

const tones = {
  FORMING: 'warn',
  ACTIVE: 'good',
  AT_RISK: 'warn',
  LAPSED: 'neutral',
  INFORMAL: 'good',
  ENDED: 'neutral',
  CLOSED: 'neutral',
} as const satisfies Record<NetworkState, string>;

export function NetworkStateTag({ state }: { state: NetworkState }) {
  const { t } = useTranslation();
  return <Tag tone={tones[state]}>{t(`network.states.${state}`)}</Tag>;
}
