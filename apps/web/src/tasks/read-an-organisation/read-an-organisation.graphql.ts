// The documents of the task "read an organisation".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const OrganisationRowFragment = graphql(`
  fragment OrganisationRow on Organisation {
    id
    name
    otherName
    kind
    partnerKind
    status
    phase
    lowAge
    highAge
    sizeBand
    isSizeByRegister
    town
    laName
    postcode
  }
`);

export const DaysOfTieFragment = graphql(`
  fragment DaysOfTie on Belonging {
    id
    byRegister
    since
    until
  }
`);

export const OrganisationDocument = graphql(
  `
    query OneOrganisation($id: ID!) {
      organisation(id: $id) {
        id
        registerKey
        website
        isTier
        mayKeepMembers
        mayEnd
        ...OrganisationRow
        can {
          id
          readPeople
          enterSize
        }
        consentsOfPupils {
          today
        }
        mainSchool {
          ...OrganisationRow
        }
        departments {
          id
          ...OrganisationRow
        }
        belongsTo {
          id
          ...DaysOfTie
          tier {
            ...OrganisationRow
          }
        }
        contactPersons {
          personId
          name
          programme {
            id
            name
          }
        }
      }
    }
  `,
  [OrganisationRowFragment, DaysOfTieFragment],
);

export type ReadOrganisation = ResultOf<typeof OrganisationDocument>['organisation'];

export const MembersDocument = graphql(
  `
    query MembersOf($id: ID!, $words: String!, $former: Boolean!, $after: String) {
      membersOf(organisationId: $id, words: $words, former: $former, first: 20, after: $after) {
        items {
          id
          until
          ...DaysOfTie
          member {
            ...OrganisationRow
          }
        }
        nextCursor
      }
    }
  `,
  [OrganisationRowFragment, DaysOfTieFragment],
);

export type MemberTie = ResultOf<typeof MembersDocument>['membersOf']['items'][number];

export const NetworksOfDocument = graphql(`
  query NetworksOf($id: ID!, $after: String) {
    networksOf(organisationId: $id, first: 20, after: $after) {
      items {
        id
        name
        state
        learningFocus
      }
      nextCursor
    }
  }
`);

export const EnterSizeDocument = graphql(`
  mutation EnterSize($organisationId: ID!, $sizeBand: SizeBand) {
    enterSize(organisationId: $organisationId, sizeBand: $sizeBand) {
      id
      sizeBand
    }
  }
`);

export const AddMemberDocument = graphql(`
  mutation AddMember($tierId: ID!, $organisationId: ID!, $since: String!, $clientKey: ID!) {
    addMember(input: { tierId: $tierId, organisationId: $organisationId, since: $since, clientKey: $clientKey }) {
      id
    }
  }
`);

export const EndBelongingDocument = graphql(`
  mutation EndBelonging($id: ID!, $until: String!) {
    endBelonging(input: { id: $id, until: $until }) {
      id
      until
    }
  }
`);

export const ResumeBelongingDocument = graphql(`
  mutation ResumeBelonging($id: ID!) {
    resumeBelonging(id: $id) {
      id
      until
    }
  }
`);

export const EndTierDocument = graphql(`
  mutation EndTier($id: ID!, $until: String!) {
    endTier(input: { id: $id, until: $until }) {
      id
      status
    }
  }
`);

export const ReopenTierDocument = graphql(`
  mutation ReopenTier($id: ID!) {
    reopenTier(id: $id) {
      id
      status
    }
  }
`);
