// The documents of the task "read the demo's mail".
import { graphql } from '../../platform/graphql.js';

export const DemoMailDocument = graphql(`
  query DemoMail($after: String) {
    demoOutbox(first: 20, after: $after) {
      items {
        id
        to
        subject
        text
        queuedAt
        sentAt
      }
      nextCursor
    }
  }
`);
