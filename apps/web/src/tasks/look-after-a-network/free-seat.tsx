// A seat that nobody holds and nobody is asked about, with what the person who looks can do about it.
import { Button, Icon, NeedRow, Row, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreate } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useMe } from '../../platform/session/session.js';
import type { LookedAfter } from './look-after-a-network.graphql.js';
import { OfferSeat } from './offer-seat.js';
import { NominateForSeatDocument } from './seats.graphql.js';

export interface FreeSeatProps {
  network: LookedAfter;
  /** Names of those who have said no. */
  declined: readonly string[];
}

export function FreeSeat({ network: { id: networkId, can }, declined }: FreeSeatProps) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const open = () => setAsking(true);
  const acts = !isAsking && (
    <Row>
      {can.offerSeat && <Button onClick={open}>{t('lookAfterANetwork.seats.offer')}</Button>}
      {!can.offerSeat && can.nominateStaff && (
        <Button onClick={open}>{t('lookAfterANetwork.seats.suggestStaff')}</Button>
      )}
      {can.nominateMyself && <Volunteer networkId={networkId} />}
    </Row>
  );
  return (
    <NeedRow picture={<Icon name="person" />} title={t('lookAfterANetwork.seats.free')} action={acts}>
      <p>{t('lookAfterANetwork.seats.freeText')}</p>
      {declined.map((name) => (
        <p key={name}>{t('lookAfterANetwork.seats.declined', { name })}</p>
      ))}
      {isAsking && <OfferSeat networkId={networkId} isOffer={can.offerSeat} onDone={() => setAsking(false)} />}
    </NeedRow>
  );
}

function Volunteer({ networkId }: { networkId: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { id: personId } = useMe();
  const { submit, isPending, problem } = useCreate(NominateForSeatDocument);
  const volunteer = async () => {
    if (await submit({ networkId, personId })) announce(t('lookAfterANetwork.seats.haveVolunteered'));
  };
  return (
    <>
      <Button kind="plain" isPending={isPending} onClick={() => void volunteer()}>
        {t('lookAfterANetwork.seats.volunteer')}
      </Button>
      <ProblemNotice problem={problem} />
    </>
  );
}
