// How the summary of a discussion read before, the oldest first.
import { Dialog, Stack, TimeAgo } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PostFrame } from '../../../parts/post/post.js';
import { Loaded } from '../../../platform/page/loaded.js';
import { SummaryHistoryDocument } from './summary.graphql.js';

export function EarlierSummaries({ discussionId, onClose }: { discussionId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const query = useQuery({
    query: SummaryHistoryDocument,
    variables: { discussionId },
    requestPolicy: 'network-only',
  });
  return (
    <Dialog title={t('sumUpADiscussion.earlier')} closeLabel={t('shell.close')} onClose={onClose}>
      <Loaded query={query} shape="rows">
        {({ summaryHistory }) => (
          <Stack gap={2}>
            {summaryHistory.length === 0 && <p>{t('sumUpADiscussion.noEarlier')}</p>}
            {summaryHistory.map(({ author, body, language, writtenAt }) => (
              <PostFrame
                key={writtenAt}
                name={author.name}
                note={<TimeAgo at={writtenAt} />}
                body={body}
                language={language}
              />
            ))}
          </Stack>
        )}
      </Loaded>
    </Dialog>
  );
}
