// A seat that somebody leads from, and one that somebody is asked to take, also while another still leads from it.
import { Button, ButtonLink, Face, Link, NeedRow, TimeAgo, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { nameList } from '../../parts/network/name-list.js';
import { graphql, type ResultOf } from '../../platform/graphql.js';
import { AnswerMySeat, AnswerSuggestion } from './answer-my-seat.js';
import type { LookedAfter } from './look-after-a-network.graphql.js';
import type { TakingBack } from './use-taking-back.js';

export const SeatFragment = graphql(`
  fragment Seat on CoLeaderSeat {
    id
    seat
    personId
    name
    state
    waitsFor
    offeredAt
    offeredById
    offeredBy
    can {
      answer
      answerNomination
      withdraw
      give
    }
    organisations {
      id
      name
    }
  }
`);

type Seat = ResultOf<typeof SeatFragment>;

export function HeldSeat({
  network,
  seat: { personId, name, organisations, can },
}: {
  network: LookedAfter;
  seat: Seat;
}) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const give = can.give && (
    <ButtonLink href={`/networks/${network.id}/hand-over`}>{t('lookAfterANetwork.seats.give')}</ButtonLink>
  );
  return (
    <NeedRow picture={<Face name={name} />} title={<Link href={`/people/${personId}`}>{name}</Link>} action={give}>
      <p>
        {nameList(
          organisations.map((organisation) => organisation.name),
          language,
        )}
      </p>
    </NeedRow>
  );
}

export interface OfferedSeatProps {
  network: LookedAfter;
  offer: Seat;
  holder: Seat | undefined;
  takingBack: TakingBack;
}

export function OfferedSeat({ network, offer, holder, takingBack }: OfferedSeatProps) {
  const { t } = useTranslation();
  const { id, name, can, offeredAt } = offer;
  const withdraw = can.withdraw && (
    <Button
      kind="plain"
      aria-label={t('lookAfterANetwork.seats.withdrawNamed', { name })}
      isPending={takingBack.pendingId === id}
      onClick={() => void takingBack.takeBack({ what: 'offer', id, name })}
    >
      {t('lookAfterANetwork.seats.withdraw')}
    </Button>
  );
  if (can.answer && offer.waitsFor !== 'LEAD') {
    return (
      <NeedRow
        picture={<Face name={name} />}
        title={t('lookAfterANetwork.seats.forYou')}
        action={<AnswerMySeat seatId={id} />}
      >
        <p>
          {holder
            ? t('lookAfterANetwork.seats.forYouAfter', { name: holder.name })
            : t(
                network.state === 'FORMING'
                  ? 'lookAfterANetwork.seats.forYouText'
                  : 'lookAfterANetwork.seats.forYouNow',
              )}
        </p>
      </NeedRow>
    );
  }
  return (
    <NeedRow
      picture={<Face name={name} />}
      title={name}
      action={can.answerNomination ? <AnswerSuggestion seatId={id} name={name} /> : withdraw}
    >
      <p>
        <Waiting offer={offer} holder={holder} /> <TimeAgo at={offeredAt} />
      </p>
    </NeedRow>
  );
}

/** Who asked, and whose yes is still missing; a new kind of waiting without words does not compile. */
function Waiting({ offer, holder }: Pick<OfferedSeatProps, 'offer' | 'holder'>) {
  const { t } = useTranslation();
  const { waitsFor, offeredById, personId, offeredBy } = offer;
  if (holder) return t('lookAfterANetwork.seats.askedToFollow', { name: holder.name });
  switch (waitsFor) {
    case 'NOBODY':
    case 'NOMINEE':
      return t('lookAfterANetwork.seats.offered');
    case 'LEAD':
      return offeredById === personId
        ? t('lookAfterANetwork.seats.volunteers')
        : t('lookAfterANetwork.seats.waitsForLead', { name: offeredBy });
    case 'BOTH':
      return t('lookAfterANetwork.seats.waitsForBoth', { name: offeredBy });
  }
}
