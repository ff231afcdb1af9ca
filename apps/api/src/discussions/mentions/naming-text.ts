// Whom a text names: those who may read it, under their names of this moment, and the authors of what it quotes. Whoever
// else was meant stays as plain words: a post that waited for the line must not be refused because somebody left meanwhile.
import { filesIn, mentionsIn, type RichTextDocument, withMentions, withQuotes } from '@sixfold/rich-text';
import { writtenText } from '../../platform/graphql/written-text.js';
import { postsQuotedIn, type QuotablePost, trueQuote } from './quotes.js';

export interface NamingText {
  readonly body: RichTextDocument;
  /** As it was sent: by it a text is known again when names have changed meanwhile. */
  readonly sent: RichTextDocument;
  /** The files that stand in it, once each. */
  readonly fileIds: readonly string[];
  /** The people whom it names or answers, once each. */
  readonly personIds: readonly string[];
  /** Everybody in the group is meant. */
  readonly namesGroup: boolean;
}

/** Whom a text in a group may name. */
export interface Nameable {
  readonly groupId: string;
  readonly groupName: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly posts: readonly QuotablePost[];
}

/** The ids of the people whom it claims to name. */
export const peopleNamedIn = (body: RichTextDocument): readonly string[] =>
  mentionsIn(body).flatMap(({ kind, id }) => (kind === 'person' ? [id] : []));

export const namesNobody = (body: RichTextDocument, sent = body): NamingText => ({
  body,
  sent,
  fileIds: fileIdsIn(body),
  personIds: [],
  namesGroup: false,
});

const fileIdsIn = (body: RichTextDocument): readonly string[] => [...new Set(filesIn(body).map(({ id }) => id))];

export const isNaming = ({ personIds, namesGroup }: NamingText): boolean => personIds.length > 0 || namesGroup;

/** @throws Refusal TEXT_TOO_LONG when names of now make it so */
export function namingText(
  text: RichTextDocument,
  sent: RichTextDocument,
  { groupId, groupName, people, posts }: Nameable,
): NamingText {
  const known = { person: new Map(people.map(({ id, name }) => [id, name])), group: new Map([[groupId, groupName]]) };
  const quotable = new Map(posts.map((post) => [post.id, post]));
  const quoting = withQuotes(text, (quoted) => trueQuote(quoted, quotable));
  const body = writtenText(withMentions(quoting, ({ kind, id }) => known[kind].get(id) ?? null));
  const answered = postsQuotedIn(body).flatMap((id) => quotable.get(id)?.authorId ?? []);
  return {
    body,
    sent,
    fileIds: fileIdsIn(body),
    personIds: [...new Set([...peopleNamedIn(body), ...answered])],
    namesGroup: mentionsIn(body).some(({ kind }) => kind === 'group'),
  };
}
