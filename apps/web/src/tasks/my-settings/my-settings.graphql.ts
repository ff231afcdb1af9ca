// The documents of the task "my settings".
import { graphql } from '../../platform/graphql.js';

export const ChangeMySettingsDocument = graphql(`
  mutation ChangeMySettings($name: String!, $language: String!, $appearance: Appearance!) {
    changeMySettings(name: $name, language: $language, appearance: $appearance) {
      id
      name
      language
      appearance
    }
  }
`);

export const MyPresenceDocument = graphql(`
  query MyPresence {
    me {
      id
      showsPresence
    }
  }
`);

export const ChangeMyPresenceDocument = graphql(`
  mutation ChangeMyPresence($isShown: Boolean!) {
    changeMyPresence(isShown: $isShown) {
      id
      showsPresence
    }
  }
`);

export const ChangeMyPasswordDocument = graphql(`
  mutation ChangeMyPassword($current: String!, $next: String!) {
    changeMyPassword(current: $current, next: $next)
  }
`);

export const MySessionsDocument = graphql(`
  query MySessions {
    mySessions {
      id
      current
      device
      lastUsedAt
    }
  }
`);

export const EndSessionDocument = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

export const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`);

export const WhereIWorkDocument = graphql(`
  query WhereIWork {
    myAffiliations {
      id
      role
      startedOn
      confirmed
      organisation {
        id
        name
      }
      networksLostWithoutIt {
        id
        name
      }
    }
  }
`);

export const EndAffiliationDocument = graphql(`
  mutation EndAffiliation($id: ID!) {
    endAffiliation(id: $id) {
      id
    }
  }
`);
