// A network for its people; whoever is not of it sees what anyone may know.
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { isRefusal, problemOf } from '../../platform/client/problem.js';
import { Loaded } from '../../platform/page/loaded.js';
import { LookAfterDocument } from './look-after-a-network.graphql.js';
import { NetworkWhole } from './network-whole.js';
import { PublicFacts } from './public-facts.js';

export function LookAfterANetworkPage() {
  const { networkId: id = '' } = useParams();
  const query = useQuery({ query: LookAfterDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const [{ error }] = query;
  if (error && isRefusal(problemOf(error), 'NOT_FOUND')) return <PublicFacts id={id} />;
  return <Loaded query={query}>{({ network }) => <NetworkWhole key={id} network={network} />}</Loaded>;
}
