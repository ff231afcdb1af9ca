// The documents of what a person is writing and has not sent.
import { graphql, type ResultOf, type VariablesOf } from '../../platform/graphql.js';

export const MyPostDraftDocument = graphql(`
  query MyPostDraft($place: DraftPlace!, $placeId: ID!) {
    myPostDraft(place: $place, placeId: $placeId) {
      title
      body
      revision
    }
  }
`);

/** Where a text will stand once it is sent. */
export type PlaceOfDraft = VariablesOf<typeof MyPostDraftDocument>;

export type PostDraft = NonNullable<ResultOf<typeof MyPostDraftDocument>['myPostDraft']>;

export const KeepPostDraftDocument = graphql(`
  mutation KeepPostDraft($place: DraftPlace!, $placeId: ID!, $title: String!, $body: RichText, $revision: Int!) {
    keepPostDraft(place: $place, placeId: $placeId, title: $title, body: $body, revision: $revision) {
      revision
    }
  }
`);
