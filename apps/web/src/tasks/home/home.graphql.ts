// The document of the home page: all that it shows in one question.
import { graphql, type ResultOf } from '../../platform/graphql.js';
import { NetworkRowFragment } from '../../parts/network/network-row.js';

export const HomeDocument = graphql(
  `
    query Home {
      whatNeedsMe {
        kind
        id
        networkId
        networkName
        since
        acceptedSchools
        personName
        acceptedCoLeaders
        daysToRecover
        year
        organisation {
          id
          name
        }
      }
      myNetworks {
        id
        name
        state
        endsOn
        resourcesToAnswer
        blockers {
          code
          missing
        }
        schools {
          id
          state
          askedAt
          countsTowardsTheSix
          organisation {
            id
            name
          }
        }
        ...NetworkRow
      }
      programmes {
        id
        name
        facilitated
      }
      latestDiscussions(first: 5) {
        id
        title
        language
        groupName
        networkName
        lastPostAt
        unread
        lastPostBy {
          id
          name
          organisationName
          formerly
        }
      }
      myAffiliations {
        id
        confirmed
        organisation {
          id
          name
        }
      }
    }
  `,
  [NetworkRowFragment],
);

export const MyEnquiriesDocument = graphql(`
  query MyEnquiries {
    myEnquiries(first: 5) {
      items {
        id
        question
        language
        stage
        round
      }
    }
  }
`);

export const MyGroupsDocument = graphql(`
  query MyGroups($networkId: ID!) {
    groups(networkId: $networkId, first: 50) {
      items {
        id
        name
        joinedFor
      }
    }
  }
`);

export type HomeData = ResultOf<typeof HomeDocument>;
export type Need = HomeData['whatNeedsMe'][number];
export type LatestDiscussion = HomeData['latestDiscussions'][number];
export type MyNetwork = HomeData['myNetworks'][number];
