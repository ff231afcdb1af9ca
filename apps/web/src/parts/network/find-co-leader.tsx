// Finds, by name as one types, somebody of a member organisation who could lead.
import { SearchBox } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../platform/graphql.js';
import { useSettled } from '../school/use-settled.js';

const SeatCandidatesDocument = graphql(`
  query SeatCandidates($networkId: ID!, $words: String!) {
    seatCandidates(networkId: $networkId, words: $words, first: 8) {
      items {
        personId
        name
        organisationName
      }
    }
  }
`);

export interface FindCoLeaderProps {
  networkId: string;
  label: string;
  hint: string;
  onPick: (personId: string) => void;
}

export function FindCoLeader({ networkId, label, hint, onPick }: FindCoLeaderProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const sought = useSettled(words.trim());
  const isAsking = words.trim() !== '';
  const [{ data, fetching }] = useQuery({ query: SeatCandidatesDocument, variables: { networkId, words: sought } });
  const found = isAsking ? (data?.seatCandidates.items ?? []) : [];
  const result =
    found.length === 0 ? t('network.candidates.foundNobody') : t('network.candidates.found', { count: found.length });
  const isLooking = fetching || sought !== words.trim();
  return (
    <SearchBox
      label={label}
      hint={hint}
      words={words}
      onType={setWords}
      options={found.map(({ personId, name, organisationName }) => ({
        id: personId,
        content: `${name} · ${organisationName}`,
      }))}
      onPick={onPick}
      status={isAsking ? (isLooking ? t('network.candidates.searching') : result) : ''}
    />
  );
}
