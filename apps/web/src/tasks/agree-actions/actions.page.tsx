// What a group does: what is still to be done, the first due first, and on demand what is done.
import { Button, ButtonLink, EmptyState, Row, Section } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ActionList } from '../../parts/action/action-list.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { ActionsDocument, GroupThatActsDocument } from './agree-actions.graphql.js';

export function ActionsPage() {
  const { t } = useTranslation();
  const { groupId = '' } = useParams();
  const [isEndedShown, showEnded] = useState(false);
  const query = useQuery({ query: GroupThatActsDocument, variables: { id: groupId } });
  return (
    <Loaded query={query}>
      {({ group: { name } }) => (
        <TaskPage title={t('agreeActions.list.title', { group: name })} lead={t('agreeActions.list.lead')} width="read">
          <Actions groupId={groupId} ended={false} after={null} />
          {isEndedShown && (
            <Section title={t('agreeActions.list.endedLabel')}>
              <Actions groupId={groupId} ended after={null} />
            </Section>
          )}
          <Row>
            {!isEndedShown && <Button onClick={() => showEnded(true)}>{t('agreeActions.list.showEnded')}</Button>}
            <ButtonLink href={`/groups/${groupId}`}>{t('agreeActions.list.toGroup')}</ButtonLink>
          </Row>
        </TaskPage>
      )}
    </Loaded>
  );
}

function Actions({ groupId, ended, after }: { groupId: string; ended: boolean; after: string | null }) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({
    query: ActionsDocument,
    variables: { groupId, ended, after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} shape="rows">
      {({ actions: { items, nextCursor } }) => (
        <>
          {items.length === 0 && <NoActions ended={ended} />}
          <ActionList
            label={t(ended ? 'agreeActions.list.endedLabel' : 'agreeActions.list.label')}
            actions={items}
            placeOf={({ discussionTitle: discussion }) => t('agreeActions.list.in', { discussion })}
          />
          {nextCursor && isMoreWanted && <Actions groupId={groupId} ended={ended} after={nextCursor} />}
          {nextCursor && !isMoreWanted && (
            <Row>
              <Button onClick={() => wantMore(true)}>{t('agreeActions.list.more')}</Button>
            </Row>
          )}
        </>
      )}
    </Loaded>
  );
}

function NoActions({ ended }: { ended: boolean }) {
  const { t } = useTranslation();
  if (ended) return <p>{t('agreeActions.list.nothingEnded')}</p>;
  return <EmptyState title={t('agreeActions.list.emptyTitle')}>{t('agreeActions.list.emptyText')}</EmptyState>;
}
