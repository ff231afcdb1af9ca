// Quotes of other posts: their words must have stood there, and go when the post goes.
import { type Quoted, quotesIn, type RichTextDocument, says } from '@sixfold/rich-text';

/** A post that may be quoted, as it is now. */
export interface QuotablePost {
  readonly id: string;
  readonly seq: number;
  readonly authorId: string;
  readonly authorName: string;
  /** ISO 8601. */
  readonly postedAt: string;
  readonly isRemoved: boolean;
  /** How it reads, and how it has read before. */
  readonly texts: readonly RichTextDocument[];
}

export const postsQuotedIn = (body: RichTextDocument): readonly string[] => quotesIn(body).map(({ postId }) => postId);

/** As it may stand: of a removed post without its words. Null when it is of none, or puts words into its author's mouth. */
export function trueQuote(quoted: Quoted, posts: ReadonlyMap<string, QuotablePost>): Quoted | null {
  const post = posts.get(quoted.postId);
  if (post === undefined) return null;
  const { id, seq, authorName, isRemoved, texts } = post;
  if (!isRemoved && !texts.some((text) => says(text, quoted.text))) return null;
  const postedAt = new Date(post.postedAt).toISOString();
  return { postId: id, seq, author: authorName, postedAt, text: isRemoved ? '' : quoted.text };
}

/**
 * SQL of a text (a column) as it may be read: a quote leads to where its post stands now, and has no words once that is
 * removed. A quote stands at the top of a text only, so that this needs no walk through it.
 */
export const readable = (body: string): string => `CASE WHEN ${body} @> '{"content":[{"type":"quote"}]}' THEN
  jsonb_set(${body}, '{content}', (
    SELECT jsonb_agg(CASE WHEN quoted.id IS NULL THEN part ELSE jsonb_set(part, '{attrs}', part->'attrs' ||
      jsonb_build_object('seq', quoted.seq, 'discussionId', quoted.discussion_id) ||
      CASE WHEN quoted.removed_at IS NULL THEN '{}' ELSE '{"text":""}'::jsonb END) END ORDER BY place)
    FROM jsonb_array_elements(${body}->'content') WITH ORDINALITY AS parts (part, place)
    LEFT JOIN post quoted ON part->>'type' = 'quote' AND quoted.id = (part->'attrs'->>'postId')::uuid))
  ELSE ${body} END`;

/** SQL of a JSON that a text contains which quotes `blanked`. */
export const QUOTING_BLANKED = `jsonb_build_object('content', jsonb_build_array(
  jsonb_build_object('type', 'quote', 'attrs', jsonb_build_object('postId', blanked.id))))`;
