// Sharing a group: asking another network, and how it stands with those that were asked.
import { EmptyState, Link, RowList, Section } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useAskOnReturn } from '../../platform/client/use-ask-on-return.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { AskANetwork } from './ask-a-network.js';
import { GroupToShareDocument } from './share-a-group.graphql.js';
import { SharingRow } from './sharing-row.js';

export function ShareAGroupPage() {
  const { t } = useTranslation();
  const { groupId = '' } = useParams();
  const query = useQuery({
    query: GroupToShareDocument,
    variables: { id: groupId },
    requestPolicy: 'cache-and-network',
  });
  useAskOnReturn(query[1]);
  return (
    <Loaded query={query}>
      {({ group: { id, name, networkId, can, sharings } }) => (
        <TaskPage
          title={t('shareAGroup.title', { group: name })}
          lead={t('shareAGroup.lead')}
          eyebrow={<Link href={`/groups/${id}/look-after`}>{t('shareAGroup.back')}</Link>}
          width="read"
        >
          {can.share && (
            <Section title={t('shareAGroup.ask')}>
              <AskANetwork groupId={id} homeId={networkId} />
            </Section>
          )}
          <Section title={t('shareAGroup.asked')}>
            {sharings.length === 0 ? (
              <EmptyState title={t('shareAGroup.none')}>{t('shareAGroup.noneText')}</EmptyState>
            ) : (
              <RowList label={t('shareAGroup.asked')}>
                {sharings.map((sharing) => (
                  <SharingRow key={sharing.id} sharing={sharing} name={sharing.otherName} />
                ))}
              </RowList>
            )}
          </Section>
        </TaskPage>
      )}
    </Loaded>
  );
}
