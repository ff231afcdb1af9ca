// Where the news of a visit begins: one line, at most, and never for one's own words.
import { documentOf } from '@sixfold/rich-text';
import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { Provider } from 'urql';
import type { PostShown } from '../../parts/post/post.graphql.js';
import { createClient } from '../../platform/client/client.js';
import { createTranslator } from '../../platform/i18n/i18n.js';
import { logOf } from './log/log.js';
import { PostsList } from './posts-list.js';

const post = (seq: number, author: 'ruth' | 'moses'): PostShown => ({
  id: `post-${seq}`,
  discussionId: 'discussion',
  seq,
  clientKey: `key-${seq}`,
  author: { id: author, name: author, organisationName: 'Hillside', formerly: false },
  body: documentOf(`Post ${seq}`),
  language: 'en',
  postedAt: '2020-11-21T10:00:00.000Z',
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

const ignore = () => undefined;
const client = createClient(ignore);
const translator = await createTranslator('en');
const aim = { seq: null, isLinked: false };
const list = (entries: readonly PostShown[], firstNew: number | null) => (
  <Provider value={client}>
    <I18nextProvider i18n={translator}>
      <MemoryRouter>
        <PostsList
          log={logOf({ items: entries, hasEarlier: false, hasLater: false, upTo: entries.length })}
          firstNew={firstNew}
          firstUnread={firstNew}
          aboveNew={null}
          aim={aim}
          onAim={ignore}
          onBack={ignore}
          onView={ignore}
          onNearStart={ignore}
          onNearEnd={ignore}
          me="ruth"
          can={{ post: false, removePosts: false, pinPosts: false, movePosts: false, resolve: false, lead: false }}
          onSeen={ignore}
          onQuote={ignore}
          onChanged={ignore}
        />
      </MemoryRouter>
    </I18nextProvider>
  </Provider>
);
it.each([
  ['before the first post that is new', [post(1, 'ruth'), post(2, 'moses'), post(3, 'moses')], 2, 1],
  ['nowhere when all of it is new', [post(1, 'moses'), post(2, 'moses')], 1, -1],
  ['nowhere when nothing is', [post(1, 'moses'), post(2, 'moses')], null, -1],
])('stands %s', (_where, posts, firstNew, place) => {
  const { container } = render(list(posts, firstNew));
  const rows = [...container.querySelectorAll('ol > li')];
  expect(rows.findIndex((row) => row.textContent?.includes('New since'))).toBe(place);
});

it('stays where it was when more is written while one is here', () => {
  const { container, rerender } = render(list([post(1, 'moses'), post(2, 'moses')], 2));
  rerender(list([post(1, 'moses'), post(2, 'moses'), post(3, 'moses')], 2));
  const rows = [...container.querySelectorAll('ol > li')];
  expect(rows.map((row) => row.textContent?.includes('New since'))).toEqual([false, true, false]);
});

it('says how many there are only when it has them all', () => {
  const { container } = render(list([post(1, 'moses'), post(2, 'moses')], null));
  const [, second] = container.querySelectorAll('ol > li');
  expect([second?.getAttribute('aria-posinset'), second?.getAttribute('aria-setsize')]).toEqual(['2', '2']);
});
