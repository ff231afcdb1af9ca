// A post's own address: in the address bar, which marks it, and among what can be pasted elsewhere.
import { pathToPost } from '@sixfold/domain';
import { useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PostShown } from '../../../parts/post/post.graphql.js';

export function useLinkToPost({ discussionId, seq }: PostShown): () => void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  return () => {
    const path = pathToPost(discussionId, seq);
    void navigate(path, { replace: true, preventScrollReset: true });
    // Where the browser lets no page copy, the address stands in its bar.
    void navigator.clipboard?.writeText(new URL(path, location.origin).href).then(
      () => announce(t('talkInAGroup.reading.copied')),
      () => undefined,
    );
  };
}
