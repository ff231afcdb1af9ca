// The column beside every page of a network: which it is, what there is in it, and the groups that I am in.
import { ContextColumn, NavList, Skeleton } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql.js';
import { HomeContext } from './home-context.js';

const NetworkContextDocument = graphql(`
  query NetworkContext($id: ID!) {
    network(id: $id) {
      id
      name
      state
      blockers {
        code
      }
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

const GroupsBesideDocument = graphql(`
  query GroupsBeside($networkId: ID!) {
    groups(networkId: $networkId, first: 50) {
      items {
        id
        name
        joinedFor
      }
    }
  }
`);

export interface NetworkContextProps {
  networkId: string;
  /** The group to which the page belongs, if it does. */
  groupId: string | null;
}

export function NetworkContext({ networkId, groupId }: NetworkContextProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [{ data, error }] = useQuery({ query: NetworkContextDocument, variables: { id: networkId } });
  const network = data?.network;
  const isForming = network?.state === 'FORMING';
  const hasGroups = network !== undefined && !isForming && network.reachedThrough.length > 0;
  const [groups] = useQuery({
    query: GroupsBesideDocument,
    variables: { networkId },
    pause: !hasGroups && groupId === null,
  });
  // Whoever is not of the network sees at most its public facts, and beside them what is always there.
  if (error) return <HomeContext />;
  if (!network) return <ContextOnItsWay />;
  const { name, programme, blockers } = network;
  const home = `/networks/${networkId}`;
  const pages = [
    { href: home, label: t('network.overview') },
    ...(isForming
      ? [{ href: `${home}/activate`, label: blockers.length === 0 ? t('network.ready') : t('network.missing') }]
      : []),
    ...(hasGroups ? [{ href: `${home}/groups`, label: t('network.groups') }] : []),
  ];
  const mine = (groups.data?.groups.items ?? []).filter(({ id, joinedFor }) => joinedFor !== null || id === groupId);
  return (
    <ContextColumn label={t('shell.context')} title={name} note={programme?.name ?? t('network.states.INFORMAL')}>
      <NavList
        label={name}
        isLabelHidden
        items={pages.map((page) => ({ ...page, isCurrent: pathname === page.href }))}
      />
      {hasGroups && mine.length > 0 && (
        <NavList
          label={t('network.myGroups')}
          items={mine.map(({ id, name: label }) => ({ href: `/groups/${id}`, label, isCurrent: id === groupId }))}
        />
      )}
    </ContextColumn>
  );
}

export function ContextOnItsWay() {
  const { t } = useTranslation();
  return (
    <ContextColumn label={t('shell.context')} title={null}>
      <Skeleton shape="text" label={t('shell.states.loading')} />
    </ContextColumn>
  );
}
