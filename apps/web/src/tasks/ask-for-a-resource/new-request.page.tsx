// Asks the people of a network for something; what was sought for in vain stands there already.
import { isAtWork, networkStates, REQUEST_LENGTHS } from '@sixfold/domain';
import { Button, ButtonLink, Card, EmptyState, Row, Select, Stack, useAnnounce } from '@sixfold/ui';
import { languageFrom } from '@sixfold/words';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useCreate } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { useMe } from '../../platform/session/session.js';
import { AskForResourceDocument, NetworksToAskDocument } from './ask-for-a-resource.graphql.js';
import { nothingAsked, RequestFields, toSend, type WrittenRequest } from './request-fields.js';

const atWork = networkStates.filter(isAtWork).map((state) => state.toUpperCase());

export function NewRequestPage() {
  const { t } = useTranslation();
  const query = useQuery({ query: NetworksToAskDocument });
  return (
    <TaskPage title={t('askForAResource.newTitle')} lead={t('askForAResource.newLead')} width="read">
      <Loaded query={query} shape="rows">
        {({ myNetworks }) => {
          const networks = myNetworks.filter(
            ({ state, reachedThrough }) => atWork.includes(state) && reachedThrough.length > 0,
          );
          if (networks.length > 0) return <NewRequestForm networks={networks} />;
          return (
            <EmptyState
              title={t('askForAResource.noNetwork')}
              action={<ButtonLink href="/networks/find">{t('askForAResource.findNetwork')}</ButtonLink>}
            >
              {t('askForAResource.noNetworkText')}
            </EmptyState>
          );
        }}
      </Loaded>
    </TaskPage>
  );
}

interface NewRequestFormProps {
  networks: readonly { readonly id: string; readonly name: string }[];
}

function NewRequestForm({ networks }: NewRequestFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const me = useMe();
  const [address] = useSearchParams();
  const { submit, isPending, problem } = useCreate(AskForResourceDocument);
  const wanted = networks.find(({ id }) => id === address.get('network')) ?? networks[0];
  const [networkId, setNetworkId] = useState(wanted?.id ?? '');
  const sought = (address.get('what') ?? '').slice(0, REQUEST_LENGTHS.title.most);
  const form = useForm<WrittenRequest>({
    mode: 'onTouched',
    defaultValues: nothingAsked(sought, languageFrom([me.language])),
  });
  const ask = form.handleSubmit(async (written) => {
    const done = await submit({ networkId, ...toSend(written) });
    if (!done) return;
    announce(t('askForAResource.asked', { network: done.askForResource.networkName }));
    await navigate(`/requests/${done.askForResource.id}`);
  });
  return (
    <Card>
      <form onSubmit={(event) => void ask(event)} noValidate>
        <Stack>
          {networks.length > 1 && (
            <Select
              label={t('askForAResource.network')}
              choices={networks.map(({ id, name }) => ({ value: id, label: name }))}
              value={networkId}
              onChange={({ currentTarget }) => setNetworkId(currentTarget.value)}
            />
          )}
          <RequestFields form={form} />
          <ProblemNotice problem={problem} />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('askForAResource.ask')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
