// The documents of the task "look after the mail".
import { graphql } from '../../platform/graphql.js';

export const FailedMailDocument = graphql(`
  query FailedMail($after: String) {
    failedMail(first: 20, after: $after) {
      items {
        id
        to
        subject
        fault
        attempts
        gaveUpAt
      }
      nextCursor
    }
  }
`);

export const TryMailAgainDocument = graphql(`
  mutation TryMailAgain($id: ID!) {
    tryMailAgain(id: $id)
  }
`);
