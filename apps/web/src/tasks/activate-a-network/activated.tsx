// The network is active: what its people can do now.
import { ButtonLink, NeedRow, Icon, RowList } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { isAtWork } from '../../parts/network/network-state.js';
import { SixSchools } from '../../parts/network/six-schools.js';
import { TaskPage } from '../../platform/page/task-page.js';
import type { BeforeActivation } from './activate-a-network.graphql.js';

export function Activated({ network }: { network: BeforeActivation }) {
  const { t } = useTranslation();
  const { id, name, state, endsOn, reachedThrough } = network;
  const seeNetwork = <ButtonLink href={`/networks/${id}`}>{t('activateANetwork.seeNetwork')}</ButtonLink>;
  if (!isAtWork(state)) {
    return (
      <TaskPage
        title={t('activateANetwork.notForming')}
        lead={t('activateANetwork.notFormingLead')}
        action={seeNetwork}
      />
    );
  }
  return (
    <TaskPage
      title={t(endsOn === null ? 'activateANetwork.active' : 'activateANetwork.begun', { network: name })}
      lead={t('activateANetwork.activeLead')}
      action={seeNetwork}
    >
      {endsOn === null && <SixSchools network={network} />}
      {reachedThrough.length > 0 && (
        <RowList label={t('activateANetwork.activeLead')}>
          <NeedRow
            picture={<Icon name="plus" />}
            title={t('activateANetwork.openAGroup')}
            action={
              <ButtonLink kind="primary" href={`/networks/${id}/groups`}>
                {t('activateANetwork.openAGroup')}
              </ButtonLink>
            }
          >
            {t('activateANetwork.openAGroupText')}
          </NeedRow>
        </RowList>
      )}
    </TaskPage>
  );
}
