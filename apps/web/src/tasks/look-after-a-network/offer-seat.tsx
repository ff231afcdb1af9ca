// Offers the free seat to somebody of a school that has said yes, found by name as one types.
import { Button, Row, SearchBox, Stack, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSettled } from '../../parts/school/use-settled.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { OfferSeatDocument, SeatCandidatesDocument } from './seats.graphql.js';
import style from './within-a-row.module.css';

export interface OfferSeatProps {
  networkId: string;
  onDone: () => void;
}

export function OfferSeat({ networkId, onDone }: OfferSeatProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, problem } = useCreate(OfferSeatDocument);
  const [words, setWords] = useState('');
  const sought = useSettled(words.trim());
  const isAsking = words.trim() !== '';
  const [{ data, fetching }] = useQuery({ query: SeatCandidatesDocument, variables: { networkId, words: sought } });
  const found = isAsking ? (data?.seatCandidates.items ?? []) : [];
  const result =
    found.length === 0
      ? t('lookAfterANetwork.seats.foundNobody')
      : t('lookAfterANetwork.seats.found', { count: found.length });
  const isLooking = fetching || sought !== words.trim();
  const offer = async (personId: string) => {
    const answer = await submit({ networkId, personId });
    if (!answer) return;
    announce(t('lookAfterANetwork.seats.offeredTo', { name: answer.offerSeat.name }));
    onDone();
  };
  return (
    <div className={style.within}>
      <Stack gap={3}>
        <SearchBox
          label={t('lookAfterANetwork.seats.search')}
          hint={t('lookAfterANetwork.seats.searchHint')}
          words={words}
          onType={setWords}
          options={found.map(({ personId, name, organisationName }) => ({
            id: personId,
            content: `${name} · ${organisationName}`,
          }))}
          onPick={(personId) => void offer(personId)}
          status={isAsking ? (isLooking ? t('lookAfterANetwork.seats.searching') : result) : ''}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button kind="plain" onClick={onDone}>
            {t('shell.cancel')}
          </Button>
        </Row>
      </Stack>
    </div>
  );
}
