// A working group: its discussions, who is in it by school, joining and leaving.
import { ButtonLink, EmptyState, Section, Tag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { DiscussionsList } from './discussions-list.js';
import { JoinTheGroup } from './join-the-group.js';
import { LeaveTheGroup } from './leave-the-group.js';
import { PeopleBySchool } from './people-by-school.js';
import { GroupDocument } from './talk-in-a-group.graphql.js';

export function GroupPage() {
  const { t } = useTranslation();
  const { groupId = '' } = useParams();
  const query = useQuery({ query: GroupDocument, variables: { id: groupId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query}>
      {({ group, myAffiliations }) => {
        const isIn = group.joinedFor !== null;
        const start = (
          <ButtonLink kind="primary" href={`/groups/${group.id}/start`}>
            {t('talkInAGroup.group.start')}
          </ButtonLink>
        );
        return (
          <TaskPage
            title={group.name}
            lead={group.purpose}
            eyebrow={<Tag tone="brand">{group.networkName}</Tag>}
            action={isIn && group.can.post ? start : undefined}
          >
            {isIn ? (
              <Section title={t('talkInAGroup.group.discussions')}>
                {!group.can.post && <p>{t('talkInAGroup.group.readOnly')}</p>}
                <DiscussionsList groupId={group.id} empty={<NothingSaid />} />
              </Section>
            ) : (
              <JoinTheGroup group={group} organisations={myAffiliations.map(({ organisation }) => organisation)} />
            )}
            <Section title={t('talkInAGroup.group.people')}>
              <PeopleBySchool group={group} />
            </Section>
            {isIn && <LeaveTheGroup group={group} />}
          </TaskPage>
        );
      }}
    </Loaded>
  );
}

function NothingSaid() {
  const { t } = useTranslation();
  return <EmptyState title={t('talkInAGroup.group.emptyTitle')}>{t('talkInAGroup.group.emptyText')}</EmptyState>;
}
