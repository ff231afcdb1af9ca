// The documents of the task "write a resource".
import { WholeResourceFragment } from '../../parts/resource/whole-resource.js';
import { graphql, type VariablesOf } from '../../platform/graphql.js';

export const OwnOrganisationsDocument = graphql(`
  query OwnOrganisations {
    myAffiliations {
      id
      confirmed
      organisation {
        id
        name
      }
    }
  }
`);

export const ResourceToChangeDocument = graphql(
  `
    query ResourceToChange($id: ID!) {
      resource(id: $id) {
        ...WholeResource
      }
    }
  `,
  [WholeResourceFragment],
);

export const ResourceToGatherDocument = graphql(`
  query ResourceToGather($id: ID!) {
    resource(id: $id) {
      id
      document {
        title
        purpose
        language
      }
    }
  }
`);

export const MakeResourceDocument = graphql(
  `
    mutation MakeResource(
      $clientKey: ID!
      $organisationId: ID!
      $licence: Licence!
      $document: ResourceDocumentInput!
    ) {
      makeResource(
        input: { clientKey: $clientKey, organisationId: $organisationId, licence: $licence, document: $document }
      ) {
        ...WholeResource
      }
    }
  `,
  [WholeResourceFragment],
);

export const SaveResourceDocument = graphql(
  `
    mutation SaveResource($clientKey: ID!, $id: ID!, $version: Int!, $document: ResourceDocumentInput!, $note: String) {
      saveResource(input: { clientKey: $clientKey, id: $id, version: $version, document: $document, note: $note }) {
        ...WholeResource
      }
    }
  `,
  [WholeResourceFragment],
);

export const PartsToFindDocument = graphql(`
  query PartsToFind($text: String!) {
    search(text: $text, kinds: [RESOURCE], first: 8) {
      items {
        id
        title
        place
      }
    }
  }
`);

export type DocumentToSend = VariablesOf<typeof MakeResourceDocument>['document'];
