// Puts something on the board: an offer, an ask, or a chance to lead.
import { usualBoardDay } from '@sixfold/domain';
import { Button, Card, ChoiceField, Row, Stack, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCreate } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { EntryFields, toSend, type WrittenEntry } from './entry-fields.js';
import { BoardDocument, type Entry, PostEntryDocument } from './offer-and-ask.graphql.js';

const kinds = ['OFFER', 'ASK', 'CHANCE'] as const satisfies readonly Entry['kind'][];

export function NewEntryPage() {
  const { t } = useTranslation();
  const { networkId = '' } = useParams();
  const query = useQuery({ query: BoardDocument, variables: { networkId } });
  return (
    <Loaded query={query}>
      {({ network }) => (
        <TaskPage
          title={t('offerAndAsk.new.title')}
          lead={t('offerAndAsk.new.lead', { network: network.name })}
          width="read"
        >
          <Card>
            <NewEntryForm networkId={networkId} />
          </Card>
        </TaskPage>
      )}
    </Loaded>
  );
}

function NewEntryForm({ networkId }: { networkId: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { submit, isPending, problem } = useCreate(PostEntryDocument);
  const [kind, setKind] = useState<Entry['kind']>('OFFER');
  const form = useForm<WrittenEntry>({
    defaultValues: { title: '', words: '', subject: '', phase: '', endsOn: usualBoardDay(new Date()) },
  });
  const post = form.handleSubmit(async (written) => {
    const posted = await submit({ networkId, kind, ...toSend(written) });
    if (!posted) return;
    announce(t('offerAndAsk.posted', { title: written.title }));
    await navigate(`/networks/${networkId}/board`);
  });
  const choices = kinds.map((value) => ({ value, label: t(`offerAndAsk.new.kinds.${value}`) }));
  const choose = (value: string) => setKind((before) => kinds.find((known) => known === value) ?? before);
  return (
    <form onSubmit={(event) => void post(event)} noValidate>
      <Stack>
        <ChoiceField
          name="kind"
          label={t('offerAndAsk.new.kind')}
          choices={choices}
          chosen={kind}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
        <EntryFields form={form} />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {t('offerAndAsk.new.post')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
