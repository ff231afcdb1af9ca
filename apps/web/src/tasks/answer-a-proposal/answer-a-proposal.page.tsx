// A network asks my school: who asks, what for, what saying yes means; then yes, or no with a reason.
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { NotFoundPage } from '../../platform/page/problem-page.js';
import { ProposalDocument, wasAsked } from './answer-a-proposal.graphql.js';
import { Answered } from './answered.js';
import { Proposal, type ProposalProps } from './proposal.js';

export function AnswerAProposalPage() {
  const { networkId = '', proposalId = '' } = useParams();
  // A no hides the network from the school at once; what became of the question stays on the page.
  const [declined, setDeclined] = useState<ProposalProps | null>(null);
  const query = useQuery({ query: ProposalDocument, variables: { networkId }, requestPolicy: 'cache-and-network' });
  if (declined) return <Answered {...declined} />;
  return (
    <Loaded query={query}>
      {({ network }) => {
        const school = network.schools.filter(wasAsked).find(({ id }) => id === proposalId);
        if (!school) return <NotFoundPage />;
        if (!school.can.answer) return <Answered network={network} school={school} />;
        const decline = () => setDeclined({ network, school: { ...school, state: 'DECLINED' } });
        return <Proposal network={network} school={school} onDeclined={decline} />;
      }}
    </Loaded>
  );
}
