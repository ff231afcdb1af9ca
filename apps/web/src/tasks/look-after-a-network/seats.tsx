// The two seats of co-leaders: who leads from them, who is asked to, and what is free.
import { CO_LEADERS_NEEDED } from '@sixfold/domain';
import { RowList, Section } from '@sixfold/ui';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../platform/graphql.js';
import { FreeSeat } from './free-seat.js';
import type { LookedAfter } from './look-after-a-network.graphql.js';
import { HeldSeat, OfferedSeat, SeatFragment } from './taken-seat.js';
import type { TakingBack } from './use-taking-back.js';

export interface SeatsProps {
  network: LookedAfter;
  takingBack: TakingBack;
}

const numbers = Array.from({ length: CO_LEADERS_NEEDED }, (_, index) => index + 1);

export function Seats({ network, takingBack }: SeatsProps) {
  const { t } = useTranslation();
  const read = network.seats.map((seat) => readFragment(SeatFragment, seat));
  const seats = numbers.map((number) => ({
    number,
    holder: read.find(({ seat, state }) => seat === number && state === 'ACCEPTED'),
    offer: read.find(({ seat, state }) => seat === number && state === 'OFFERED'),
  }));
  const firstFree = seats.find(({ holder, offer }) => !holder && !offer)?.number;
  const declined = read.filter(
    ({ state, personId }) =>
      state === 'DECLINED' && !read.some((one) => one.personId === personId && one.state !== 'DECLINED'),
  );
  return (
    <div id="seats">
      <Section title={t('lookAfterANetwork.seats.title')}>
        <p>{t('lookAfterANetwork.seats.lead')}</p>
        <RowList label={t('lookAfterANetwork.seats.title')}>
          {seats.map(({ number, holder, offer }) => (
            <Fragment key={number}>
              {holder && <HeldSeat network={network} seat={holder} />}
              {offer && <OfferedSeat network={network} offer={offer} holder={holder} takingBack={takingBack} />}
              {!holder && !offer && (
                <FreeSeat network={network} declined={number === firstFree ? declined.map(({ name }) => name) : []} />
              )}
            </Fragment>
          ))}
        </RowList>
      </Section>
    </div>
  );
}
