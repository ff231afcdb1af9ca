// Asks a group to decide, or to think again about what it decided.
import { Card, Notice, Tag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { AskForm } from './ask-form.js';
import {
  DiscussionToDecideInDocument,
  type FormerDecision,
  FormerDecisionDocument,
} from './decide-in-a-group.graphql.js';

export function DecideInAGroupPage() {
  const { t } = useTranslation();
  const { discussionId = '' } = useParams();
  const again = useSearchParams()[0].get('again');
  const query = useQuery({ query: DiscussionToDecideInDocument, variables: { id: discussionId } });
  return (
    <Loaded query={query}>
      {({ discussion: { title: discussion, groupName: group } }) => (
        <TaskPage
          title={t(again === null ? 'decideInAGroup.new.title' : 'decideInAGroup.new.againTitle')}
          lead={t('decideInAGroup.new.lead', { discussion, group })}
          eyebrow={<Tag tone="brand">{group}</Tag>}
          width="read"
        >
          {again === null ? (
            <Card>
              <AskForm discussionId={discussionId} former={null} />
            </Card>
          ) : (
            <AskAgain discussionId={discussionId} formerId={again} />
          )}
        </TaskPage>
      )}
    </Loaded>
  );
}

function AskAgain({ discussionId, formerId }: { discussionId: string; formerId: string }) {
  const query = useQuery({ query: FormerDecisionDocument, variables: { id: formerId } });
  return (
    <Loaded query={query} shape="rows">
      {({ decision }) => (
        <>
          <Former decision={decision} />
          <Card>
            <AskForm discussionId={discussionId} former={decision} />
          </Card>
        </>
      )}
    </Loaded>
  );
}

function Former({ decision: { options, outcome } }: { decision: FormerDecision }) {
  const { t } = useTranslation();
  if (outcome === null) return null;
  return (
    <Notice title={t('decideInAGroup.new.former')}>
      <p>{options[outcome.option]?.words}</p>
      <p>{outcome.words}</p>
    </Notice>
  );
}
