// A link to a post that has been moved meanwhile leads on to where it stands now.
import { pathToPost } from '@sixfold/domain';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import type { Log } from '../log/log.js';

export function useFollowMoved(log: Log<PostShown> | null, linked: number | null): void {
  const navigate = useNavigate();
  const movedTo = linked === null ? null : (log?.entries.find(({ seq }) => seq === linked)?.movedTo ?? null);
  const path = movedTo && pathToPost(movedTo.discussionId, movedTo.seq);
  useEffect(() => {
    if (path !== null) void navigate(path, { replace: true });
  }, [navigate, path]);
}
