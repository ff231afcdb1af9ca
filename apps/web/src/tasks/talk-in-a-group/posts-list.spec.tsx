// Where the news of a visit begins: one line, at most, and never for one's own words.
import { documentOf } from '@sixfold/rich-text';
import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { Provider } from 'urql';
import type { PostShown } from '../../parts/post/post.graphql.js';
import { createClient } from '../../platform/client/client.js';
import { createTranslator } from '../../platform/i18n/i18n.js';
import { PostsList } from './posts-list.js';

const post = (seq: number, author: 'ruth' | 'moses'): PostShown => ({
  id: `post-${seq}`,
  discussionId: 'discussion',
  seq,
  clientKey: `key-${seq}`,
  author: { id: author, name: author, organisationName: 'Hillside', formerly: false },
  body: documentOf(`Post ${seq}`),
  language: 'en',
  postedAt: '2026-11-21T10:00:00.000Z',
  changedSeq: seq,
  editedAt: null,
  removal: null,
  isPinned: false,
  isAnswer: false,
});

const ignore = () => undefined;
const client = createClient(ignore);
const translator = await createTranslator('en');
const list = (posts: readonly PostShown[], readTo: number) => (
  <Provider value={client}>
    <I18nextProvider i18n={translator}>
      <PostsList
        posts={posts}
        readTo={readTo}
        me="ruth"
        can={{ post: false, removePosts: false, pinPosts: false, resolve: false }}
        onSeen={ignore}
        onChanged={ignore}
      />
    </I18nextProvider>
  </Provider>
);
const lines = (container: HTMLElement) =>
  [...container.querySelectorAll('ol > li')].map((line) => line.textContent?.match(/Post \d|New since.*/)?.[0]);

it.each([
  ['before the first unread post of another', [post(1, 'ruth'), post(2, 'moses'), post(3, 'moses')], 1, 1],
  ['past one’s own unread words', [post(1, 'moses'), post(2, 'ruth'), post(3, 'moses')], 1, 2],
  ['nowhere on a first visit', [post(1, 'moses'), post(2, 'moses')], 0, -1],
  ['nowhere when all has been read', [post(1, 'moses'), post(2, 'moses')], 2, -1],
])('stands %s', (_where, posts, seen, place) => {
  const { container } = render(list(posts, seen));
  expect(lines(container).indexOf('New since you were here')).toBe(place);
});

it('stays where it was when more is written while one is here', () => {
  const { container, rerender } = render(list([post(1, 'moses')], 1));
  rerender(list([post(1, 'moses'), post(2, 'moses')], 1));
  expect(lines(container)).toEqual(['Post 1', 'Post 2']);
});

it('stays where it was when the server has been told of one’s reading', () => {
  const posts = [post(1, 'moses'), post(2, 'moses')];
  const { container, rerender } = render(list(posts, 1));
  rerender(list(posts, 2));
  expect(lines(container)).toEqual(['Post 1', 'New since you were here', 'Post 2']);
});
