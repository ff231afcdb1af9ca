// What a group is asked and what it has decided, page by page.
import { Button, ButtonLink, EmptyState, Face, Link, NeedRow, Row, RowList } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { DecisionStandingTag } from '../../parts/decision/decision-standing-tag.js';
import { useDay } from '../../platform/i18n/use-day.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { type DecisionInList, DecisionsDocument, GroupThatDecidesDocument } from './decide-in-a-group.graphql.js';

export function DecisionsPage() {
  const { t } = useTranslation();
  const { groupId = '' } = useParams();
  const query = useQuery({ query: GroupThatDecidesDocument, variables: { id: groupId } });
  return (
    <Loaded query={query}>
      {({ group: { name } }) => (
        <TaskPage
          title={t('decideInAGroup.list.title', { group: name })}
          lead={t('decideInAGroup.list.lead')}
          width="read"
        >
          <Decisions groupId={groupId} after={null} />
          <Row>
            <ButtonLink href={`/groups/${groupId}`}>{t('decideInAGroup.list.toGroup')}</ButtonLink>
          </Row>
        </TaskPage>
      )}
    </Loaded>
  );
}

function Decisions({ groupId, after }: { groupId: string; after: string | null }) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({
    query: DecisionsDocument,
    variables: { groupId, after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} shape="rows">
      {({ decisions: { items, nextCursor } }) => (
        <>
          {items.length === 0 ? (
            <EmptyState title={t('decideInAGroup.list.emptyTitle')}>{t('decideInAGroup.list.emptyText')}</EmptyState>
          ) : (
            <RowList label={t('decideInAGroup.list.label')}>
              {items.map((decision) => (
                <DecisionRow key={decision.id} decision={decision} />
              ))}
            </RowList>
          )}
          {nextCursor && isMoreWanted && <Decisions groupId={groupId} after={nextCursor} />}
          {nextCursor && !isMoreWanted && (
            <Row>
              <Button onClick={() => wantMore(true)}>{t('decideInAGroup.list.more')}</Button>
            </Row>
          )}
        </>
      )}
    </Loaded>
  );
}

function DecisionRow({ decision }: { decision: DecisionInList }) {
  const { t } = useTranslation();
  const day = useDay();
  const { discussionId, question, options, askedBy, outcome } = decision;
  return (
    <NeedRow
      picture={<Face name={askedBy.name} />}
      title={<Link href={`/discussions/${discussionId}`}>{question}</Link>}
      action={<DecisionStandingTag decision={decision} />}
    >
      {outcome && (
        <>
          <p>
            {t('decideInAGroup.list.outcome', {
              day: day(outcome.decidedAt),
              option: options[outcome.option]?.words ?? '',
            })}
          </p>
          <p>{outcome.words}</p>
        </>
      )}
      <p>{t('decideInAGroup.list.askedBy', { name: askedBy.name, school: askedBy.organisationName })}</p>
    </NeedRow>
  );
}
