// What is still missing, item by item with its next step; when nothing is, the one button; afterwards what is possible now.
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { BeforeActivationDocument } from './activate-a-network.graphql.js';
import { Activated } from './activated.js';
import { Missing } from './missing.js';
import { Ready } from './ready.js';

export function ActivateANetworkPage() {
  const { networkId: id = '' } = useParams();
  const query = useQuery({ query: BeforeActivationDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query}>
      {({ network }) => {
        if (network.state !== 'FORMING') return <Activated network={network} />;
        return network.blockers.length > 0 ? <Missing network={network} /> : <Ready network={network} />;
      }}
    </Loaded>
  );
}
