// The documents of the task "find a school".
import { graphql } from '../../platform/graphql.js';

export const FindSchoolsDocument = graphql(`
  query FindSchools($words: String!, $kind: OrganisationKind!, $partnerKind: PartnerKind, $within: ID, $after: String) {
    findSchools(words: $words, kind: $kind, partnerKind: $partnerKind, within: $within, first: 20, after: $after) {
      items {
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
        town
        postcode
        laName
        website
        registerKey
        mainSchool {
          name
        }
        tellsApart {
          facts
          onlyRegisterNumber
        }
      }
      nextCursor
    }
  }
`);

export const WithinDocument = graphql(`
  query Within($id: ID!) {
    organisation(id: $id) {
      id
      name
    }
  }
`);
