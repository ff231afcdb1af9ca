// The column beside the pages of one network: which it is, and what else there is in it.
import { ContextHead, NavList, Stack } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { useQuery } from 'urql';
import { HomeContext } from '../../platform/frame/home-context.js';
import { graphql } from '../../platform/graphql.js';

const NetworkContextDocument = graphql(`
  query NetworkContext($id: ID!) {
    network(id: $id) {
      id
      name
      state
      programme {
        id
        name
      }
      reachedThrough {
        id
      }
    }
  }
`);

/** Needs `networkId` among the parameters of the address. */
export function NetworkContext() {
  const { t } = useTranslation();
  const { networkId: id = '' } = useParams();
  const { pathname } = useLocation();
  const [{ data, error }] = useQuery({ query: NetworkContextDocument, variables: { id } });
  // Whoever is not of the network sees its public facts, and beside them what is always there.
  if (error) return <HomeContext />;
  if (!data) return null;
  const { name, state, programme, reachedThrough } = data.network;
  const home = `/networks/${id}`;
  const pages = [
    { href: home, label: t('network.overview') },
    ...(state === 'FORMING' ? [{ href: `${home}/activate`, label: t('network.missing') }] : []),
    ...(state !== 'FORMING' && reachedThrough.length > 0
      ? [{ href: `${home}/groups`, label: t('network.groups') }]
      : []),
  ];
  return (
    <Stack>
      <ContextHead title={name} note={programme.name} />
      <NavList
        label={name}
        isLabelHidden
        items={pages.map((page) => ({ ...page, isCurrent: pathname === page.href }))}
      />
    </Stack>
  );
}
