// The documents of the task "agree actions".
import { ActionFragment } from '../../parts/action/action.graphql.js';
import { graphql } from '../../platform/graphql.js';

export const GroupThatActsDocument = graphql(`
  query GroupThatActs($id: ID!) {
    group(id: $id) {
      id
      name
    }
  }
`);

export const ActionsDocument = graphql(
  `
    query ActionsOfGroup($groupId: ID!, $ended: Boolean!, $after: String) {
      actions(groupId: $groupId, ended: $ended, after: $after) {
        items {
          ...Action
        }
        nextCursor
      }
    }
  `,
  [ActionFragment],
);
