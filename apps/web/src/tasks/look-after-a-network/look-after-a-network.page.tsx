// A network for its people; whoever is not of it sees what anyone may know.
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { isRefusal, problemOf } from '../../platform/client/problem.js';
import { Loaded } from '../../platform/page/loaded.js';
import { useSession } from '../../platform/session/session.js';
import { LookAfterDocument } from './look-after-a-network.graphql.js';
import { NetworkWhole } from './network-whole.js';
import { PublicFacts } from './public-facts.js';
import { useTakingBack } from './use-taking-back.js';
import { YesTakenBack } from './yes-taken-back.js';

export function LookAfterANetworkPage() {
  const { networkId: id = '' } = useParams();
  const { me } = useSession();
  return me ? <LookedAfterNetwork key={id} id={id} /> : <PublicFacts id={id} />;
}

function LookedAfterNetwork({ id }: { id: string }) {
  const query = useQuery({ query: LookAfterDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const takingBack = useTakingBack();
  const [{ error }, ask] = query;
  if (error && isRefusal(problemOf(error), 'NOT_FOUND')) {
    const { last } = takingBack;
    // With the yes of their school its people lose sight of the network; what they did stays on the page.
    if (last?.what !== 'yes') return <PublicFacts id={id} />;
    const askAgain = () => ask({ requestPolicy: 'network-only' });
    return <YesTakenBack school={last.name} takingBack={takingBack} onUndone={askAgain} />;
  }
  return (
    <Loaded query={query}>
      {({ network, networkHistory: { items } }) => (
        <NetworkWhole network={network} lately={items} takingBack={takingBack} />
      )}
    </Loaded>
  );
}
