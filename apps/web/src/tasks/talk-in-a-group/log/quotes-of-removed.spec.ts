// A post that is removed while one reads takes its words out of the quotes of it, and brings them back when it is restored.
import { documentOf, type RichTextDocument } from '@sixfold/rich-text';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { hear, type Log } from './log.js';
import { withoutRemovedWords } from './quotes-of-removed.js';

const author = { id: 'moses', name: 'Moses Oduya', organisationName: 'Hillside', formerly: false };
const postedAt = '2026-11-02T09:30:00.000Z';
const post = (seq: number, body: RichTextDocument): PostShown => ({
  id: `post-${seq}`,
  discussionId: 'd',
  seq,
  clientKey: `key-${seq}`,
  author,
  body,
  language: 'en',
  postedAt,
  changedSeq: seq,
  editedAt: null,
  removal: null,
  isPinned: false,
  isAnswer: false,
  asksGroup: false,
  isAction: false,
  movedTo: null,
  movedFrom: null,
  reactions: [],
  myReactions: [],
});
const source = post(1, documentOf('What I should not have said.'));
const quoting = post(2, {
  type: 'doc',
  content: [
    { type: 'quote', attrs: { postId: 'post-1', seq: 1, author: author.name, postedAt, text: 'What I should not' } },
    ...documentOf('Really?').content,
  ],
});
const log: Log<PostShown> = {
  entries: [source, quoting],
  hasEarlier: false,
  hasLater: false,
  aside: [],
  upTo: 2,
  openedAt: 2,
  ahead: [],
};
const removed = { ...source, changedSeq: 3, body: null, removal: { byName: author.name, reason: null } };
const wordsOf = (shown: Log<PostShown>): string => JSON.stringify(withoutRemovedWords(shown).entries[1]?.body);

it('leaves a log alone in which nothing is removed', () => {
  expect(withoutRemovedWords(log)).toBe(log);
});

it.each([true, false])('takes them out, whether the removed post is shown or not', (isShown) => {
  const heard = hear(log, [removed]);
  const shown = isShown ? heard : { ...heard, entries: [quoting], aside: [removed], hasEarlier: true };
  const { entries } = withoutRemovedWords(shown);
  expect(JSON.stringify(entries)).not.toContain('should not');
  expect(JSON.stringify(entries.at(-1)?.body)).toContain('Really?');
});

it('has them again when the post is back', () => {
  const back = hear(hear(log, [removed]), [{ ...source, changedSeq: 4 }]);
  expect(wordsOf(back)).toContain('should not');
});
