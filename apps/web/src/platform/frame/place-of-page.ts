// The network and the group to which a page belongs, found from its address.
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql.js';

const PlaceOfDiscussionDocument = graphql(`
  query PlaceOfDiscussion($id: ID!) {
    discussion(id: $id) {
      id
      groupId
      networkId
    }
  }
`);

const PlaceOfGroupDocument = graphql(`
  query PlaceOfGroup($id: ID!) {
    group(id: $id) {
      id
      networkId
    }
  }
`);

export interface PlaceOfPage {
  /** Null beside a page of no network, and while it is being looked for. */
  networkId: string | null;
  groupId: string | null;
  isLooking: boolean;
}

export function usePlaceOfPage(): PlaceOfPage {
  const { networkId = null, groupId = null, discussionId = null } = useParams();
  const [ofDiscussion] = useQuery({
    query: PlaceOfDiscussionDocument,
    variables: { id: discussionId ?? '' },
    pause: discussionId === null,
  });
  const [ofGroup] = useQuery({
    query: PlaceOfGroupDocument,
    variables: { id: groupId ?? '' },
    pause: groupId === null,
  });
  // What was found for the page before may still stand here.
  const discussion = ofDiscussion.data?.discussion.id === discussionId ? ofDiscussion.data?.discussion : undefined;
  const group = ofGroup.data?.group.id === groupId ? ofGroup.data?.group : undefined;
  return {
    networkId: discussion?.networkId ?? group?.networkId ?? networkId,
    groupId: discussion?.groupId ?? groupId,
    isLooking: (discussionId !== null && ofDiscussion.fetching) || (groupId !== null && ofGroup.fetching),
  };
}
