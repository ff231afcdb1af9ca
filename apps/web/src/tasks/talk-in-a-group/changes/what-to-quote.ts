// What of a post is quoted: the words that are marked in it, else how it begins.
import { ownWords, plainText, QUOTE_LIMIT, type Quoted, says } from '@sixfold/rich-text';
import type { PostShown } from '../../../parts/post/post.graphql.js';

/** So much of a post is quoted when none of its author's words are marked. */
const FIRST_LINES = 3;
const FIRST_CHARACTERS = 280;

export function quotedOf({ id, seq, author, postedAt, body }: PostShown): Quoted | null {
  if (body === null) return null;
  const marked = String(document.getSelection()).trim().slice(0, QUOTE_LIMIT);
  const text = isMarkedIn(seq) && says(body, marked) ? marked : beginningOf(plainText(ownWords(body)));
  return { postId: id, seq, author: author.name, postedAt, text };
}

function beginningOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const beginning = lines.slice(0, FIRST_LINES).join('\n');
  const isWhole = lines.length <= FIRST_LINES && beginning.length <= FIRST_CHARACTERS;
  return isWhole ? beginning : `${beginning.slice(0, FIRST_CHARACTERS).trimEnd()} …`;
}

/** Whether all that is marked on the page stands in that post. */
function isMarkedIn(seq: number): boolean {
  const post = document.querySelector(`[data-seq="${seq}"]`);
  const { anchorNode = null, focusNode = null } = document.getSelection() ?? {};
  return post?.contains(anchorNode) === true && post.contains(focusNode);
}
