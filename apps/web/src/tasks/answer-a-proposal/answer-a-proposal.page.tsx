// A network asks my school: who asks, what for, what saying yes means; then yes, or no with a reason.
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { NotFoundPage } from '../../platform/page/problem-page.js';
import { ProposalDocument } from './answer-a-proposal.graphql.js';
import { Answered } from './answered.js';
import { Proposal } from './proposal.js';

export function AnswerAProposalPage() {
  const { networkId = '', proposalId = '' } = useParams();
  const query = useQuery({ query: ProposalDocument, variables: { networkId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query}>
      {({ network }) => {
        const school = network.schools.find(({ id }) => id === proposalId);
        if (!school) return <NotFoundPage />;
        const Page = school.can.answer ? Proposal : Answered;
        return <Page network={network} school={school} />;
      }}
    </Loaded>
  );
}
