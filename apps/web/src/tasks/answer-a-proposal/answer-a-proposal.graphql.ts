// The documents of the task "answer a proposal".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const ProposalDocument = graphql(`
  query Proposal($networkId: ID!) {
    network(id: $networkId) {
      id
      name
      purpose
      learningFocus
      state
      schools {
        id
        state
        countsTowardsTheSix
        homeSchoolId
        can {
          answer
        }
        organisation {
          id
          name
          kind
          status
          phase
          lowAge
          highAge
          sizeBand
          town
          postcode
        }
      }
      seats {
        id
        name
        state
        organisations {
          id
          name
        }
      }
    }
  }
`);

export const AnswerProposalDocument = graphql(`
  mutation AnswerProposal($proposalId: ID!, $accept: Boolean!, $reason: String) {
    answerProposal(input: { proposalId: $proposalId, accept: $accept, reason: $reason }) {
      id
      state
      can {
        answer
      }
    }
  }
`);

export type AskingNetwork = ResultOf<typeof ProposalDocument>['network'];
type Place = AskingNetwork['schools'][number];

/** A school that the network asked; the others have applied. */
export type AskedSchool = Place & { readonly state: Exclude<Place['state'], 'APPLIED' | 'TURNED_DOWN'> };

export const wasAsked = (place: Place): place is AskedSchool =>
  place.state !== 'APPLIED' && place.state !== 'TURNED_DOWN';
