// The documents about who runs a programme.
import { graphql } from '../../platform/graphql.js';

const FacilitatorsFragment = graphql(`
  fragment FacilitatorsOf on Programme {
    id
    facilitators {
      id
      personId
      name
      appointedAt
    }
  }
`);

export const AppointFacilitatorDocument = graphql(
  `
    mutation AppointFacilitator($programmeId: ID!, $email: String!) {
      appointFacilitator(input: { programmeId: $programmeId, email: $email }) {
        id
        ...FacilitatorsOf
      }
    }
  `,
  [FacilitatorsFragment],
);

export const EndFacilitatorPostDocument = graphql(
  `
    mutation EndFacilitatorPost($postId: ID!) {
      endFacilitatorPost(postId: $postId) {
        id
        ...FacilitatorsOf
      }
    }
  `,
  [FacilitatorsFragment],
);

export const GiveBackFacilitatorPostDocument = graphql(
  `
    mutation GiveBackFacilitatorPost($postId: ID!) {
      giveBackFacilitatorPost(postId: $postId) {
        id
        ...FacilitatorsOf
      }
    }
  `,
  [FacilitatorsFragment],
);
