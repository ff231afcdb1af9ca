// One discussion: its posts as they come, and the place to write the next.
import { ButtonLink, EmptyState, Row, Tag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { AgreeOnAction } from '../../parts/action/make-action.js';
import { FollowDiscussion } from '../../parts/following/follow-level.js';
import { WhomToMention } from '../../parts/writer/whom-to-mention.js';
import { type Problem, problemOf } from '../../platform/client/problem.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { Conversation } from './conversation.js';
import { linkedSeq } from './reading/aim.js';
import { ChoosePace } from './pace/choose-pace.js';
import { DiscussionDocument } from './talk-in-a-group.graphql.js';

export function DiscussionPage() {
  const { t } = useTranslation();
  const { discussionId = '' } = useParams();
  const [address] = useSearchParams();
  const query = useQuery({ query: DiscussionDocument, variables: { id: discussionId }, requestPolicy: 'network-only' });
  const [{ error }] = query;
  const groupId = error ? groupToJoin(problemOf(error)) : null;
  if (groupId !== null) return <JoinFirst groupId={groupId} />;
  return (
    <Loaded query={query}>
      {({ discussion, whatIsNew }) => (
        <TaskPage
          title={discussion.title}
          lead={t('talkInAGroup.discussion.lead', {
            name: discussion.startedBy.name,
            school: discussion.startedBy.organisationName,
          })}
          eyebrow={<Tag tone="brand">{discussion.groupName}</Tag>}
          width="read"
        >
          <WhomToMention groupId={discussion.groupId} groupName={discussion.groupName}>
            <Conversation
              key={discussion.id}
              discussion={discussion}
              whatIsNew={whatIsNew}
              linked={linkedSeq(address.get('post'))}
            />
          </WhomToMention>
          {discussion.can.post && (
            <Row>
              <ButtonLink href={`/discussions/${discussion.id}/decide`}>{t('decideInAGroup.ask')}</ButtonLink>
              <AgreeOnAction discussionId={discussion.id} />
            </Row>
          )}
          <Row>
            <FollowDiscussion following={discussion.following} />
          </Row>
          {discussion.can.lead && (
            <Row>
              <ChoosePace discussionId={discussion.id} />
            </Row>
          )}
        </TaskPage>
      )}
    </Loaded>
  );
}

/** The group whose discussion it is, when joining it is all that is missing. */
function groupToJoin(problem: Problem): string | null {
  if (problem.kind !== 'refused' || problem.code !== 'JOIN_GROUP_FIRST') return null;
  const { groupId } = problem.details;
  return typeof groupId === 'string' ? groupId : null;
}

/** A colleague of the network opened a link: the way in instead of a closed door. */
function JoinFirst({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  return (
    <TaskPage title={t('talkInAGroup.discussion.joinTitle')} width="read">
      <EmptyState
        title={t('refusals.JOIN_GROUP_FIRST')}
        action={
          <ButtonLink kind="primary" href={`/groups/${groupId}`}>
            {t('talkInAGroup.discussion.toGroup')}
          </ButtonLink>
        }
      />
    </TaskPage>
  );
}
