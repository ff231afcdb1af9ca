// Of which posts of my groups I am told; each choice is kept at once.
import { Card, Stack } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FollowGroup } from '../../parts/following/follow-level.js';
import { Loaded } from '../../platform/page/loaded.js';
import { MyFollowedGroupsDocument } from './mail-to-me.graphql.js';

export function MyGroups() {
  const { t } = useTranslation();
  const query = useQuery({ query: MyFollowedGroupsDocument });
  return (
    <Loaded query={query} shape="rows">
      {({ myFollowedGroups }) =>
        myFollowedGroups.length > 0 && (
          <>
            <h3>{t('following.settings.title')}</h3>
            <p>{t('following.settings.lead')}</p>
            <Card>
              <Stack>
                {myFollowedGroups.map((group) => (
                  <FollowGroup
                    key={group.id}
                    following={group}
                    label={t('following.settings.label', { name: group.name, network: group.networkName })}
                  />
                ))}
              </Stack>
            </Card>
          </>
        )
      }
    </Loaded>
  );
}
