// Asks somebody to take the free seat: an offer of those who lead, or a suggestion of those who answer for a school.
import { Button, Row, Stack, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { FindCoLeader } from '../../parts/network/find-co-leader.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { NominateForSeatDocument, OfferSeatDocument } from './seats.graphql.js';
import style from './within-a-row.module.css';

export interface OfferSeatProps {
  networkId: string;
  /** Whether the seat is one's own to offer; else somebody is suggested to those who lead. */
  isOffer: boolean;
  onDone: () => void;
}

export function OfferSeat({ networkId, isOffer, onDone }: OfferSeatProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const offering = useCreate(OfferSeatDocument);
  const suggesting = useCreate(NominateForSeatDocument);
  const offer = async (personId: string) => {
    const answer = isOffer
      ? (await offering.submit({ networkId, personId }))?.offerSeat
      : (await suggesting.submit({ networkId, personId }))?.nominateForSeat;
    if (!answer) return;
    const told = isOffer ? 'lookAfterANetwork.seats.offeredTo' : 'lookAfterANetwork.seats.suggested';
    announce(t(told, { name: answer.name }));
    onDone();
  };
  return (
    <div className={style.within}>
      <Stack gap={3}>
        <FindCoLeader
          networkId={networkId}
          label={t('lookAfterANetwork.seats.search')}
          hint={t(isOffer ? 'lookAfterANetwork.seats.searchHint' : 'lookAfterANetwork.seats.searchOwnHint')}
          onPick={(personId) => void offer(personId)}
        />
        <ProblemNotice problem={offering.problem ?? suggesting.problem} />
        <Row>
          <Button kind="plain" onClick={onDone}>
            {t('shell.cancel')}
          </Button>
        </Row>
      </Stack>
    </div>
  );
}
