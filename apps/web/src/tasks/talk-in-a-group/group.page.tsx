// A working group: its discussions, who is in it by school, getting in and leaving.
import { ButtonLink, EmptyState, Row, Section, Tag } from '@sixfold/ui';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { FollowGroup } from '../../parts/following/follow-level.js';
import { GroupSubjects } from '../../parts/group/group-subjects.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { DiscussionsList } from './discussions-list.js';
import { LeaveTheGroup } from './leave-the-group.js';
import { GroupHistory } from './group-history.js';
import { HowItStands } from './how-it-stands.js';
import { NetworksThatLeave } from './networks-that-leave.js';
import { PeopleBySchool } from './people-by-school.js';
import { type Group, GroupDocument } from './talk-in-a-group.graphql.js';
import { Unconvened } from './way-in/unconvened.js';
import { WayIn } from './way-in/way-in.js';

export function GroupPage() {
  const { t } = useTranslation();
  const { groupId = '' } = useParams();
  const query = useQuery({ query: GroupDocument, variables: { id: groupId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query}>
      {({ group, myAffiliations }) => {
        const isIn = group.joinedFor !== null;
        const own = myAffiliations.map(({ organisation }) => organisation);
        const start = (
          <ButtonLink kind="primary" href={`/groups/${group.id}/start`}>
            {t('talkInAGroup.group.start')}
          </ButtonLink>
        );
        return (
          <TaskPage
            title={group.name}
            lead={group.purpose}
            eyebrow={
              <>
                {group.networks.map(({ id, name }) => (
                  <Fragment key={id}>
                    <Tag tone="brand">{name}</Tag>{' '}
                  </Fragment>
                ))}
                <GroupSubjects group={group} />
              </>
            }
            action={isIn && group.can.post ? start : undefined}
          >
            {group.convenorCount === 0 && group.follows === null && (
              <Unconvened groupId={group.id} schools={own.filter(({ id }) => group.can.conveneFor.includes(id))} />
            )}
            <HowItStands group={group} />
            <NetworksThatLeave networks={group.networks} />
            {isIn || group.can.read ? (
              <Section title={t('talkInAGroup.group.discussions')}>
                <DiscussionsList groupId={group.id} empty={<NothingSaid />} />
                <Row>
                  <ButtonLink href={`/groups/${group.id}/decisions`}>{t('decideInAGroup.list.link')}</ButtonLink>
                  <ButtonLink href={`/groups/${group.id}/actions`}>{t('agreeActions.list.link')}</ButtonLink>
                </Row>
              </Section>
            ) : (
              <WayIn group={group} organisations={own} />
            )}
            <Section title={t('talkInAGroup.group.people')}>
              <PeopleBySchool group={group} />
              <LookAfter group={group} />
            </Section>
            {group.following && (
              <Row>
                <FollowGroup following={group.following} />
              </Row>
            )}
            {group.can.leave && <LeaveTheGroup group={group} />}
            <GroupHistory history={group.history} />
          </TaskPage>
        );
      }}
    </Loaded>
  );
}

/** For convenors and co-leaders; says how many wait for an answer. */
function LookAfter({ group: { id, can, admissions } }: { group: Group }) {
  const { t } = useTranslation();
  if (!can.lookAfter && !can.appoint && !can.close) return null;
  const waiting = admissions.filter(({ can: { answer } }) => answer).length;
  return (
    <Row>
      <ButtonLink href={`/groups/${id}/look-after`}>{t('talkInAGroup.group.lookAfter')}</ButtonLink>
      {can.lookAfter && waiting > 0 && <Tag tone="brand">{t('talkInAGroup.group.waiting', { count: waiting })}</Tag>}
    </Row>
  );
}

function NothingSaid() {
  const { t } = useTranslation();
  return <EmptyState title={t('talkInAGroup.group.emptyTitle')}>{t('talkInAGroup.group.emptyText')}</EmptyState>;
}
