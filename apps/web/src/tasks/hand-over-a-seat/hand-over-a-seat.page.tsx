// Giving up one's seat as co-leader: to a successor, or by stepping down with what that means said before.
import { ButtonLink, EmptyState } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { MySeatDocument, type NetworkOfMySeat } from './hand-over-a-seat.graphql.js';
import { StepDown } from './step-down.js';
import { Successor } from './successor.js';

export function HandOverASeatPage() {
  const { networkId: id = '' } = useParams();
  const query = useQuery({ query: MySeatDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  return <Loaded query={query}>{({ network }) => <MySeat network={network} />}</Loaded>;
}

function MySeat({ network }: { network: NetworkOfMySeat }) {
  const { t } = useTranslation();
  const { id, name, state, seats } = network;
  const own = seats.find(({ can }) => can.give);
  const title = t('handOverASeat.title', { network: name });
  if (!own) {
    return (
      <TaskPage title={title} width="read">
        <EmptyState
          title={t('handOverASeat.noSeat')}
          action={<ButtonLink href={`/networks/${id}#seats`}>{t('handOverASeat.toTheSeats')}</ButtonLink>}
        >
          {t('handOverASeat.noSeatText')}
        </EmptyState>
      </TaskPage>
    );
  }
  const other = seats.find((seat) => seat.state === 'ACCEPTED' && seat.personId !== own.personId);
  return (
    <TaskPage title={title} lead={t('handOverASeat.lead')} width="read">
      <Successor networkId={id} asked={seats.find((seat) => seat.seat === own.seat && seat.state === 'OFFERED')} />
      <StepDown networkId={id} other={other?.name ?? null} isActive={state !== 'FORMING'} />
    </TaskPage>
  );
}
