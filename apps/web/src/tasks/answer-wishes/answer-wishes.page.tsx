// What authors of a network wish to give further: its co-leaders read each, and approve it or say why not yet.
import { Button, EmptyState, Icon, Link, NeedRow, RowList, Stack, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { YesOrNo } from '../../parts/network/yes-or-no.js';
import { useMakerWords } from '../../parts/resource/maker-words.js';
import { useAskOnReturn } from '../../platform/client/use-ask-on-return.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { AnswerWishDocument, type Waiting, WaitingDocument } from './answer-wishes.graphql.js';

export function AnswerWishesPage() {
  const { t } = useTranslation();
  const { networkId = '' } = useParams();
  const query = useWaiting(networkId, null);
  useAskOnReturn(query[1]);
  return (
    <Loaded query={query}>
      {({ network, resourcesWaiting: { items, nextCursor } }) => (
        <TaskPage
          title={t('giveFurther.waitingTitle')}
          lead={t('giveFurther.waitingLead', { network: network.name })}
          eyebrow={
            <Link href={`/networks/${network.id}/bank`}>{t('giveFurther.backToBank', { network: network.name })}</Link>
          }
          width="read"
        >
          {items.length === 0 ? (
            <EmptyState title={t('giveFurther.none')}>{t('giveFurther.noneText')}</EmptyState>
          ) : (
            <Rows networkId={networkId} waiting={items} nextCursor={nextCursor} />
          )}
        </TaskPage>
      )}
    </Loaded>
  );
}

interface RowsProps {
  networkId: string;
  waiting: readonly Waiting[];
  nextCursor: string | null;
}

/** One page of the list, and behind it the next once it is asked for. */
function Rows({ networkId, waiting, nextCursor }: RowsProps) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  return (
    <>
      <RowList label={t('giveFurther.waitingList')}>
        {waiting.map((one) => (
          <WaitingRow key={one.id} waiting={one} />
        ))}
      </RowList>
      {nextCursor && !isMoreWanted && <Button onClick={() => wantMore(true)}>{t('giveFurther.more')}</Button>}
      {nextCursor && isMoreWanted && <MoreRows networkId={networkId} after={nextCursor} />}
    </>
  );
}

function MoreRows({ networkId, after }: { networkId: string; after: string }) {
  return (
    <Loaded query={useWaiting(networkId, after)} shape="rows">
      {({ resourcesWaiting: { items, nextCursor } }) => (
        <Rows networkId={networkId} waiting={items} nextCursor={nextCursor} />
      )}
    </Loaded>
  );
}

function WaitingRow({ waiting: { canAnswer, wish, resource, id } }: { waiting: Waiting }) {
  const { t } = useTranslation();
  const makerWords = useMakerWords();
  const audience = t(`resource.audiences.${wish.audience}`);
  return (
    <NeedRow
      picture={<Icon name="sheet" />}
      title={
        <Link href={`/resources/${resource.id}`} lang={resource.language}>
          {resource.title}
        </Link>
      }
    >
      <Stack gap={2}>
        <p lang={resource.language}>{resource.purpose}</p>
        <p>
          {makerWords(resource.maker)} · {t(`resource.licences.${resource.licence}.name`)}
        </p>
        <p>
          <strong>{t('giveFurther.wants', { name: wish.askedByName, audience })}</strong>
        </p>
        {canAnswer ? <Answer id={id} title={resource.title} /> : <p>{t('giveFurther.own')}</p>}
      </Stack>
    </NeedRow>
  );
}

function Answer({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem, forgetProblem } = useSubmit(AnswerWishDocument);
  const answer = async (approve: boolean, reason: string | null) => {
    if (await submit({ id, approve, reason })) {
      announce(t(approve ? 'giveFurther.approved' : 'giveFurther.sentBack', { title }));
    }
  };
  return (
    <YesOrNo
      words={{
        accept: t('giveFurther.approve'),
        decline: t('giveFurther.decline'),
        reason: t('giveFurther.reason'),
        reasonHint: t('giveFurther.reasonHint'),
        sendNo: t('giveFurther.sendNo'),
        back: t('giveFurther.back'),
      }}
      onYes={() => void answer(true, null)}
      onNo={(reason) => void answer(false, reason.trim())}
      isPending={isPending}
      problem={problem}
      forgetProblem={forgetProblem}
    />
  );
}

const useWaiting = (networkId: string, after: string | null) =>
  useQuery({ query: WaitingDocument, variables: { networkId, after }, requestPolicy: 'cache-and-network' });
