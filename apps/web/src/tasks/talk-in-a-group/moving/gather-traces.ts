// Posts that stood side by side and went to one discussion leave one line together. Pure.
import type { PostShown } from '../../../parts/post/post.graphql.js';

type Traced = Pick<PostShown, 'movedTo' | 'removal'>;

export interface GatheredTraces<Post extends Traced> {
  /** Of such neighbours only the last, which leads to where the first of them stands. */
  readonly posts: readonly Post[];
  /** How many stand behind one line, where that is more than one. */
  readonly countOf: ReadonlyMap<Post, number>;
}

export function gatherTraces<Post extends Traced>(entries: readonly Post[]): GatheredTraces<Post> {
  const posts: Post[] = [];
  const countOf = new Map<Post, number>();
  for (const entry of entries) {
    const before = posts.at(-1);
    if (before === undefined || !wentAlong(before, entry)) posts.push(entry);
    else {
      const gathered = { ...entry, movedTo: before.movedTo };
      posts[posts.length - 1] = gathered;
      countOf.set(gathered, (countOf.get(before) ?? 1) + 1).delete(before);
    }
  }
  return { posts, countOf };
}

const wentAlong = ({ movedTo, removal }: Traced, next: Traced): boolean =>
  movedTo !== null && movedTo.discussionId === next.movedTo?.discussionId && removal?.byName === next.removal?.byName;
