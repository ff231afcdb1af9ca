// The documents of the task "look after a network".
import { SixSchoolsFragment } from '../../parts/network/six-schools.js';
import { SchoolOnMapFragment } from '../../parts/school-map/schools-on-map.js';
import { graphql, type ResultOf } from '../../platform/graphql.js';
import { AboutFragment } from './about.js';
import { HistoryEntryFragment } from './history-entry.js';
import { SchoolPlaceFragment } from './school-place.js';
import { SeatFragment } from './taken-seat.js';

export const LookAfterDocument = graphql(
  `
    query LookAfterANetwork($id: ID!) {
      network(id: $id) {
        id
        name
        state
        activatedAt
        daysToRecover
        endsOn
        closeReason
        takesNewSchools
        showsBoard
        showsGroups
        groupSharingsToAnswer
        resourcesToAnswer
        can {
          lead
          close
          offerSeat
          nominateMyself
          nominateStaff
        }
        programme {
          id
          name
        }
        reachedThrough {
          id
          name
        }
        bothCoLeadersOf {
          id
          name
        }
        blockers {
          code
          missing
        }
        schools {
          id
          state
          countsTowardsTheSix
          homeSchoolId
          organisation {
            id
            kind
          }
          ...SchoolPlace
          organisation {
            id
            ...SchoolOnMap
          }
        }
        seats {
          ...Seat
        }
        ...SixSchools
        ...About
      }
      networkHistory(networkId: $id, first: 10) {
        items {
          id
          ...HistoryEntry
        }
      }
    }
  `,
  [SchoolPlaceFragment, SchoolOnMapFragment, SeatFragment, SixSchoolsFragment, AboutFragment, HistoryEntryFragment],
);

export type LookedAfter = ResultOf<typeof LookAfterDocument>['network'];
export type LatelyHappened = ResultOf<typeof LookAfterDocument>['networkHistory']['items'];

export const PublicNetworkDocument = graphql(
  `
    query PublicFacts($id: ID!) {
      publicNetwork(id: $id) {
        id
        name
        purpose
        learningFocus
        state
        activatedAt
        endsOn
        takesNewSchools
        programme {
          id
          name
        }
        members {
          id
          ...SchoolOnMap
        }
      }
    }
  `,
  [SchoolOnMapFragment],
);

export const ProposeSchoolDocument = graphql(`
  mutation ProposeSchool($clientKey: ID!, $networkId: ID!, $organisationId: ID!) {
    proposeSchool(input: { clientKey: $clientKey, networkId: $networkId, organisationId: $organisationId }) {
      id
      state
    }
  }
`);

export const WithdrawProposalDocument = graphql(`
  mutation WithdrawProposal($id: ID!) {
    withdrawProposal(proposalId: $id) {
      id
      state
    }
  }
`);

export const TakeBackAcceptanceDocument = graphql(`
  mutation TakeBackAcceptance($id: ID!) {
    takeBackAcceptance(proposalId: $id) {
      id
      state
    }
  }
`);

export const RestoreProposalDocument = graphql(`
  mutation RestoreProposal($id: ID!) {
    restoreProposal(proposalId: $id) {
      id
      state
    }
  }
`);

export const RestoreAcceptanceDocument = graphql(`
  mutation RestoreAcceptance($id: ID!) {
    restoreAcceptance(proposalId: $id) {
      id
      state
    }
  }
`);
