// What became of a school's application.
import { Button, ButtonLink, Notice, Row, Stack } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { Application, PublicNetwork } from './apply-to-a-network.graphql.js';

export interface AppliedProps {
  application: Application;
  network: PublicNetwork;
  isPending: boolean;
  onWithdraw: () => void;
}

export function Applied({ application, network, isPending, onWithdraw }: AppliedProps) {
  const { t } = useTranslation();
  const { state, words, reason, organisation } = application;
  const names = { network: network.name, school: organisation.name };
  return (
    <Notice tone={state === 'TURNED_DOWN' ? 'warn' : 'good'} title={t(`applyToANetwork.state.${state}`, names)}>
      <Stack gap={3}>
        <p>{t(`applyToANetwork.stateText.${state}`, { reason: reason ?? '' })}</p>
        <p>{t('applyToANetwork.yourWords', { words })}</p>
        <Row>
          {state === 'APPLIED' && (
            <Button isPending={isPending} onClick={onWithdraw}>
              {t('applyToANetwork.withdraw')}
            </Button>
          )}
          {state === 'ACCEPTED' && (
            <ButtonLink kind="primary" href={`/networks/${network.id}`}>
              {t('applyToANetwork.seeNetwork')}
            </ButtonLink>
          )}
        </Row>
      </Stack>
    </Notice>
  );
}
