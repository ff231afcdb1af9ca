// The documents of the task "read my notices".
import { graphql } from '../../platform/graphql.js';

export const MyNoticesDocument = graphql(`
  query MyNotices($after: String, $language: String!) {
    myNotices(first: 20, after: $after, language: $language) {
      items {
        id
        title
        text
        action
        path
        networkId
        networkName
        toldAt
        isRead
      }
      nextCursor
    }
  }
`);

export const MarkNoticeReadDocument = graphql(`
  mutation MarkNoticeRead($id: ID!) {
    markNoticeRead(id: $id)
  }
`);

export const MarkAllNoticesReadDocument = graphql(`
  mutation MarkAllNoticesRead {
    markAllNoticesRead
  }
`);

export const MarkNoticesUnreadDocument = graphql(`
  mutation MarkNoticesUnread($readAt: DateTime!) {
    markNoticesUnread(readAt: $readAt)
  }
`);
