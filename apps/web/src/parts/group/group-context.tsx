// The column beside a group's pages: its network, and the network's other groups.
import { ContextHead, NavList, Stack } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../platform/graphql.js';

const PlaceOfDiscussionDocument = graphql(`
  query PlaceOfDiscussion($id: ID!) {
    discussion(id: $id) {
      id
      groupId
      networkId
    }
  }
`);

const NetworkOfGroupDocument = graphql(`
  query NetworkOfGroup($id: ID!) {
    group(id: $id) {
      id
      networkId
    }
  }
`);

const GroupsBesideDocument = graphql(`
  query GroupsBeside($networkId: ID!) {
    groups(networkId: $networkId, first: 50) {
      items {
        id
        name
        networkName
        joinedFor
      }
    }
  }
`);

/** Finds its place from the address: of a network's groups, of a group, or of a discussion. */
export function GroupContext() {
  const { t } = useTranslation();
  const params = useParams();
  const [{ data: ofDiscussion }] = useQuery({
    query: PlaceOfDiscussionDocument,
    variables: { id: params['discussionId'] ?? '' },
    pause: params['discussionId'] === undefined,
  });
  const [{ data: ofGroup }] = useQuery({
    query: NetworkOfGroupDocument,
    variables: { id: params['groupId'] ?? '' },
    pause: params['groupId'] === undefined,
  });
  const { groupId = params['groupId'], networkId = params['networkId'] ?? ofGroup?.group.networkId } =
    ofDiscussion?.discussion ?? {};
  const [{ data }] = useQuery({
    query: GroupsBesideDocument,
    variables: { networkId: networkId ?? '' },
    pause: networkId === undefined,
  });
  const groups = data?.groups.items ?? [];
  if (networkId === undefined) return null;
  const all = `/networks/${networkId}/groups`;
  return (
    <Stack>
      <ContextHead title={groups[0]?.networkName ?? t('talkInAGroup.context.groups')} />
      <NavList
        label={t('talkInAGroup.context.groups')}
        items={[
          ...groups
            .filter(({ id, joinedFor }) => joinedFor !== null || id === groupId)
            .map(({ id, name }) => ({ href: `/groups/${id}`, label: name, isCurrent: id === groupId })),
          { href: all, label: t('talkInAGroup.context.allGroups'), isCurrent: groupId === undefined },
        ]}
      />
      <NavList
        label={t('talkInAGroup.context.network')}
        isLabelHidden
        items={[{ href: `/networks/${networkId}`, label: t('talkInAGroup.context.network'), isCurrent: false }]}
      />
    </Stack>
  );
}
