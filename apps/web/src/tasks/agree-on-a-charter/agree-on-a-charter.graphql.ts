// The documents of the task "agree on a charter".
import { graphql, type ResultOf } from '../../platform/graphql.js';

const CharterFragment = graphql(`
  fragment Charter on Charter @_unmask {
    id
    mayWrite
    versions {
      id
      version
      body
      publisherName
      publishedAt
    }
    schools {
      id
      organisationId
      name
      acceptedVersion
      acceptedAt
      acceptedBy
      waitsForMe
    }
    draft {
      body
      revision
      writerName
    }
  }
`);

export const CharterDocument = graphql(
  `
    query Charter($networkId: ID!) {
      network(id: $networkId) {
        id
        name
        language
      }
      charter(networkId: $networkId) {
        ...Charter
      }
    }
  `,
  [CharterFragment],
);

export type CharterOfNetwork = ResultOf<typeof CharterDocument>['charter'];
export type CharterVersion = CharterOfNetwork['versions'][number];
export type CharterSchool = CharterOfNetwork['schools'][number];
export type CharterDraft = NonNullable<CharterOfNetwork['draft']>;

export const SaveCharterDraftDocument = graphql(`
  mutation SaveCharterDraft($networkId: ID!, $body: RichText!, $revision: Int!) {
    saveCharterDraft(input: { networkId: $networkId, body: $body, revision: $revision }) {
      revision
    }
  }
`);

export const PublishCharterDocument = graphql(
  `
    mutation PublishCharter($networkId: ID!, $revision: Int!) {
      publishCharter(input: { networkId: $networkId, revision: $revision }) {
        ...Charter
      }
    }
  `,
  [CharterFragment],
);

export const AcceptCharterDocument = graphql(
  `
    mutation AcceptCharter($networkId: ID!, $organisationId: ID!, $version: Int!) {
      acceptCharter(input: { networkId: $networkId, organisationId: $organisationId, version: $version }) {
        ...Charter
      }
    }
  `,
  [CharterFragment],
);
