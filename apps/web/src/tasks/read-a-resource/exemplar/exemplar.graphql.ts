// The documents of holding a resource up as an exemplar.
import { WholeResourceFragment } from '../../../parts/resource/whole-resource.js';
import { graphql } from '../../../platform/graphql.js';

export const ChooseExemplarDocument = graphql(
  `
    mutation ChooseExemplar($resourceId: ID!, $reason: String!) {
      chooseExemplar(input: { resourceId: $resourceId, reason: $reason }) {
        ...WholeResource
      }
    }
  `,
  [WholeResourceFragment],
);

export const TakeBackExemplarDocument = graphql(
  `
    mutation TakeBackExemplar($resourceId: ID!) {
      takeBackExemplar(resourceId: $resourceId) {
        ...WholeResource
      }
    }
  `,
  [WholeResourceFragment],
);
