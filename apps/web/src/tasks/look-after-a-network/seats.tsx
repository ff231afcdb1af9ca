// The two seats of co-leaders: who holds them, to whom one is offered, and the one that is still free.
import { CO_LEADERS_NEEDED } from '@sixfold/domain';
import { Button, Face, Icon, NeedRow, Row, RowList, Section, TimeAgo, useLanguageTag } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameList } from '../../parts/network/name-list.js';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '../../platform/graphql.js';
import { AnswerMySeat } from './answer-my-seat.js';
import { OfferSeat } from './offer-seat.js';
import type { TakingBack } from './use-taking-back.js';

export const SeatFragment = graphql(`
  fragment Seat on CoLeaderSeat {
    id
    seat
    personId
    name
    state
    offeredAt
    can {
      answer
      withdraw
    }
    organisations {
      id
      name
    }
  }
`);

type SeatRef = FragmentOf<typeof SeatFragment>;
type Seat = ResultOf<typeof SeatFragment>;

export interface SeatsProps {
  networkId: string;
  seats: readonly SeatRef[];
  canOffer: boolean;
  takingBack: TakingBack;
}

const numbers = Array.from({ length: CO_LEADERS_NEEDED }, (_, index) => index + 1);

export function Seats({ networkId, seats, canOffer, takingBack }: SeatsProps) {
  const { t } = useTranslation();
  const read = seats.map((seat) => readFragment(SeatFragment, seat));
  const taken = read.filter(({ state }) => ['OFFERED', 'ACCEPTED'].includes(state));
  const holders = numbers.map((number) => taken.find(({ seat }) => seat === number));
  const declined = read.filter(
    ({ state, personId }) => state === 'DECLINED' && !taken.some((one) => one.personId === personId),
  );
  const firstFree = holders.indexOf(undefined);
  return (
    <div id="seats">
      <Section title={t('lookAfterANetwork.seats.title')}>
        <p>{t('lookAfterANetwork.seats.lead')}</p>
        <RowList label={t('lookAfterANetwork.seats.title')}>
          {holders.map((seat, index) =>
            seat ? (
              <TakenSeat key={seat.id} seat={seat} takingBack={takingBack} />
            ) : (
              <FreeSeat
                key={`free-${index}`}
                networkId={networkId}
                canOffer={canOffer}
                declined={index === firstFree ? declined : []}
              />
            ),
          )}
        </RowList>
      </Section>
    </div>
  );
}

function TakenSeat({ seat, takingBack }: { seat: Seat; takingBack: TakingBack }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const { id, name, state, can, organisations, offeredAt } = seat;
  const schools = nameList(
    organisations.map((organisation) => organisation.name),
    language,
  );
  const withdraw = can.withdraw && !can.answer && (
    <Button
      kind="plain"
      aria-label={t('lookAfterANetwork.seats.withdrawNamed', { name })}
      isPending={takingBack.pendingId === id}
      onClick={() => void takingBack.takeBack({ what: 'offer', id, name })}
    >
      {t('lookAfterANetwork.seats.withdraw')}
    </Button>
  );
  return (
    <NeedRow
      picture={<Face name={name} />}
      title={can.answer ? t('lookAfterANetwork.seats.forYou') : name}
      action={can.answer ? <AnswerMySeat seatId={id} /> : withdraw}
    >
      <p>{can.answer ? t('lookAfterANetwork.seats.forYouText') : schools}</p>
      {state === 'OFFERED' && !can.answer && (
        <p>
          {t('lookAfterANetwork.seats.offered')} <TimeAgo at={offeredAt} />
        </p>
      )}
    </NeedRow>
  );
}

interface FreeSeatProps {
  networkId: string;
  canOffer: boolean;
  declined: readonly Seat[];
}

function FreeSeat({ networkId, canOffer, declined }: FreeSeatProps) {
  const { t } = useTranslation();
  const [isOffering, setOffering] = useState(false);
  const offer = canOffer && !isOffering && (
    <Row>
      <Button onClick={() => setOffering(true)}>{t('lookAfterANetwork.seats.offer')}</Button>
    </Row>
  );
  return (
    <NeedRow picture={<Icon name="person" />} title={t('lookAfterANetwork.seats.free')} action={offer}>
      <p>{t('lookAfterANetwork.seats.freeText')}</p>
      {declined.map(({ id, name }) => (
        <p key={id}>{t('lookAfterANetwork.seats.declined', { name })}</p>
      ))}
      {isOffering && <OfferSeat networkId={networkId} onDone={() => setOffering(false)} />}
    </NeedRow>
  );
}
