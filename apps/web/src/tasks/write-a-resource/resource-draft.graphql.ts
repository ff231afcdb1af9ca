// The documents of a resource that is being written and not saved.
import { graphql } from '../../platform/graphql.js';

export const MyResourceDraftDocument = graphql(`
  query MyResourceDraft($resourceId: ID) {
    myResourceDraft(resourceId: $resourceId) {
      form
      version
      revision
    }
  }
`);

export const KeepResourceDraftDocument = graphql(`
  mutation KeepResourceDraft($resourceId: ID, $form: String, $version: Int, $revision: Int!) {
    keepResourceDraft(input: { resourceId: $resourceId, form: $form, version: $version, revision: $revision }) {
      revision
    }
  }
`);
