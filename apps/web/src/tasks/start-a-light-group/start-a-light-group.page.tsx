// Starts a small group with people in one's role; then one stands in it and writes the first thing.
import { ButtonLink, Card, EmptyState, Link } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { PeopleInMyRoleDocument } from './start-a-light-group.graphql.js';
import { StartWith } from './start-with.js';

export function StartALightGroupPage() {
  const { t } = useTranslation();
  const query = useQuery({ query: PeopleInMyRoleDocument });
  return (
    <Loaded query={query}>
      {({ colleagueSearch: { inMyRole } }) => {
        const peers = inMyRole.filter(({ networksInCommon }) => networksInCommon.length > 0);
        return (
          <TaskPage
            title={t('startALightGroup.title')}
            lead={t('startALightGroup.lead')}
            eyebrow={<Link href="/colleagues">{t('startALightGroup.back')}</Link>}
            width="read"
          >
            {peers.length === 0 ? (
              <EmptyState
                title={t('startALightGroup.nobody')}
                action={<ButtonLink href="/colleagues">{t('startALightGroup.back')}</ButtonLink>}
              >
                {t('startALightGroup.nobodyText')}
              </EmptyState>
            ) : (
              <Card>
                <StartWith peers={peers} />
              </Card>
            )}
          </TaskPage>
        );
      }}
    </Loaded>
  );
}
