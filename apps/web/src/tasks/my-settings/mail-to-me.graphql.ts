// The documents of the mail to me.
import { FollowingFragment } from '../../parts/following/following.graphql.js';
import { graphql } from '../../platform/graphql.js';

export const NoticeSettingsFragment = graphql(`
  fragment NoticeSettings on NoticeSettings @_unmask {
    mail
    quietFrom
    quietUntil
    quietWeekends
    timeZone
    holidays {
      from
      until
    }
    networks {
      networkId
      networkName
      mail
    }
  }
`);

export const MyNoticeSettingsDocument = graphql(
  `
    query MyNoticeSettings {
      myNoticeSettings {
        ...NoticeSettings
      }
    }
  `,
  [NoticeSettingsFragment],
);

export const ChangeMyNoticeSettingsDocument = graphql(
  `
    mutation ChangeMyNoticeSettings(
      $mail: MailWish!
      $quietFrom: String
      $quietUntil: String
      $quietWeekends: Boolean!
      $timeZone: String
      $holidays: [HolidayInput!]!
    ) {
      changeMyNoticeSettings(
        mail: $mail
        quietFrom: $quietFrom
        quietUntil: $quietUntil
        quietWeekends: $quietWeekends
        timeZone: $timeZone
        holidays: $holidays
      ) {
        ...NoticeSettings
      }
    }
  `,
  [NoticeSettingsFragment],
);

export const ChangeMyNoticesOfNetworkDocument = graphql(
  `
    mutation ChangeMyNoticesOfNetwork($networkId: ID!, $mail: MailWish) {
      changeMyNoticesOfNetwork(networkId: $networkId, mail: $mail) {
        ...NoticeSettings
      }
    }
  `,
  [NoticeSettingsFragment],
);

export const MyFollowedGroupsDocument = graphql(
  `
    query MyFollowedGroups {
      myFollowedGroups {
        ...Following
      }
    }
  `,
  [FollowingFragment],
);
