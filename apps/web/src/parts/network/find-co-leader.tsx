// Finds, by name as one types, somebody of a member organisation who could lead.
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../platform/graphql.js';
import { useSettled } from '../../platform/page/use-settled.js';
import { FindPeople } from './find-people.js';

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

export function FindCoLeader({ networkId, ...box }: FindCoLeaderProps) {
  const [words, setWords] = useState('');
  const sought = useSettled(words.trim());
  const [{ data, fetching }] = useQuery({ query: SeatCandidatesDocument, variables: { networkId, words: sought } });
  return (
    <FindPeople
      {...box}
      words={words}
      onType={setWords}
      found={data?.seatCandidates.items ?? []}
      isLooking={fetching || sought !== words.trim()}
    />
  );
}
