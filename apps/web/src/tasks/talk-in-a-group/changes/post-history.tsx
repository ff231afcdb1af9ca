// How a post read before, the oldest first, for everybody who may read it; of a removed one for those who may look.
import { Dialog, Stack, TimeAgo } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { PostFrame } from '../../../parts/post/post.js';
import { Loaded } from '../../../platform/page/loaded.js';
import { PostHistoryDocument } from './changes.graphql.js';

export function PostHistory({ post, onClose }: { post: PostShown; onClose: () => void }) {
  const { t } = useTranslation();
  const query = useQuery({
    query: PostHistoryDocument,
    variables: { id: post.id },
    requestPolicy: 'network-only',
  });
  return (
    <Dialog title={t('talkInAGroup.change.historyTitle')} closeLabel={t('shell.close')} onClose={onClose}>
      <Loaded query={query} shape="rows">
        {({ postHistory }) => (
          <Stack gap={2}>
            {postHistory.length === 0 && <p>{t('talkInAGroup.change.wordsGone')}</p>}
            {postHistory.map(({ body, writtenAt }) => (
              <PostFrame
                key={writtenAt}
                name={post.author.name}
                note={<TimeAgo at={writtenAt} />}
                body={body}
                language={post.language}
              />
            ))}
          </Stack>
        )}
      </Loaded>
    </Dialog>
  );
}
