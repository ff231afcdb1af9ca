// The journey of somebody who has been away from a discussion of two thousand posts.
import type { Locator, Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads } from './copy/reading.js';
import { postByFetch } from './talk/as-fetched.js';

const LONG = 'Everything we tried this year';
const POSTS = 2_000;

const listOf = (page: Page): Locator => page.getByRole('list', { name: 'Posts' });
const postOf = (page: Page, seq: number): Locator => listOf(page).locator(`#post-${seq}`);

describe('read a long discussion', () => {
  let copy: Copy;
  let id: string;
  let ruth: Page;

  const ask = async <Row extends object>(sql: string, values: readonly unknown[]): Promise<Row[]> =>
    (await copy.server.database.query<Row>(sql, [...values])).rows;
  /** As if the two had written for months: texts of one to eight lines. */
  const writeMuch = async (): Promise<string> => {
    const [made] = await ask<{ id: string }>(
      `WITH place AS (
         SELECT d.group_id, p.author_id, p.organisation_id FROM discussion d JOIN post p ON p.discussion_id = d.id
         WHERE d.title = 'What do you do on the first rainy Monday?'
       ), people AS (
         SELECT DISTINCT ON (author_id) author_id, organisation_id, group_id FROM place
       ), starter AS (
         SELECT * FROM people LIMIT 1
       ), started AS (
         INSERT INTO discussion (id, group_id, title, language, started_by, client_key, last_seq, post_count, last_post_at)
         SELECT gen_random_uuid(), group_id, $1, 'en', author_id, gen_random_uuid(), $2, $2, now() FROM starter
         RETURNING id
       )
       INSERT INTO post (id, discussion_id, seq, author_id, organisation_id, client_key, body, language, posted_at)
       SELECT gen_random_uuid(), started.id, seq, p.author_id, p.organisation_id, gen_random_uuid(),
         jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph',
           'content', jsonb_build_array(jsonb_build_object('type', 'text',
             'text', 'Post ' || seq || repeat('. We tried it again with the younger ones', 1 + seq % 9) || '.'))))),
         'en', now() - ($2 - seq) * interval '3 hours'
       FROM started, generate_series(1, $2) seq
       CROSS JOIN LATERAL (SELECT * FROM people ORDER BY author_id OFFSET seq % (SELECT count(*) FROM people) LIMIT 1) p
       RETURNING discussion_id AS id`,
      [LONG, POSTS],
    );
    return made?.id ?? '';
  };
  const hasRead = (key: string, seq: number) =>
    ask(
      `INSERT INTO reading_mark (person_id, discussion_id, seq)
       SELECT person.id, $2, $3 FROM person WHERE email = $1
       ON CONFLICT (person_id, discussion_id) DO UPDATE SET seq = excluded.seq`,
      [`${key}@demo.sixfold.example`, id, seq],
    );
  const markOf = async (key: string): Promise<number | undefined> => {
    const [mark] = await ask<{ seq: number }>(
      `SELECT seq FROM reading_mark JOIN person ON person.id = person_id WHERE email = $1 AND discussion_id = $2`,
      [`${key}@demo.sixfold.example`, id],
    );
    return mark?.seq;
  };
  /** The mark comes to a place, soon after what was on the screen. */
  const marked = async (key: string, isThere: (seq: number) => boolean): Promise<void> => {
    for (const end = Date.now() + 5_000; Date.now() < end;) {
      if (isThere((await markOf(key)) ?? 0)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${key} has read up to ${await markOf(key)}.`);
  };
  const open = async (page: Page, address = `/discussions/${id}`): Promise<void> => {
    await page.goto(address);
    await isOn(page, LONG);
  };

  beforeAll(async () => {
    copy = await openCopy();
    id = await writeMuch();
    await ask("UPDATE group_membership SET joined_at = now() - interval '2 years'", []);
    await ask('UPDATE post SET names_group = true WHERE discussion_id = $1 AND seq BETWEEN 1402 AND 1405', [id]);
    ruth = await copy.as('ruth');
    await hasRead('ruth', 1_400);
  });
  afterAll(() => copy?.close());

  it('begins where the news begins, and reads no further than what was on the screen', async () => {
    await open(ruth);
    await reads(postOf(ruth, 1_401), /New since/);
    await reads(postOf(ruth, 1_401), /names or answers you$/);
    await looksRight(ruth, 'discussion-first-unread');
    await marked('ruth', (seq) => seq > 1_400 && seq < 1_450);
  });

  it('opens at the post that a link points to, says which it is, and copies its address', async () => {
    await open(ruth, `/discussions/${id}?post=777`);
    const linked = listOf(ruth).locator('[aria-current]');
    await reads(linked, 'Post 777.');
    await looksRight(ruth, 'discussion-linked-post');
    await ruth.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await postOf(ruth, 778)
      .getByRole('button', { name: /^Options for/ })
      .click();
    await ruth.getByRole('menuitem', { name: 'Copy its link' }).click();
    await isTold(ruth, 'The link is copied.');
    expect(await ruth.evaluate(() => navigator.clipboard.readText())).toMatch(/\/discussions\/.*\?post=778$/);
    await reads(linked, 'Post 778.');
    await ask(`UPDATE post SET removed_at = now(), removed_by = author_id WHERE discussion_id = $1 AND seq = 500`, [
      id,
    ]);
    await open(ruth, `/discussions/${id}?post=500`);
    await reads(linked, 'Removed by its author.');
    const stranger = await copy.as('tomasz');
    await stranger.goto(`/discussions/${id}?post=500`);
    await reads(stranger, 'There is nothing here');
  });

  it('tells who stands at an older place what has come, wherever they go meanwhile, and leads there', async () => {
    const moses = await copy.as('moses');
    const says = async (text: string): Promise<void> => {
      expect(await postByFetch(moses, id, text, [])).toBeNull();
    };
    const news = (count: string): Locator => ruth.getByRole('button', { name: count, exact: true });
    await open(ruth, `/discussions/${id}?post=777`);
    await reads(listOf(ruth), 'Post 777.');
    await says('Has anybody asked the oldest?');
    await news('1 new post').waitFor();
    await ruth.getByRole('button', { name: 'First unread' }).click();
    await listOf(ruth).locator('li:focus').waitFor();
    await says('They would rather write than read.');
    await news('2 new posts').waitFor();
    expect(await ruth.title()).toMatch(/^\(2\) Everything we tried/);
    await news('2 new posts').click();
    await reads(listOf(ruth).locator('li:focus'), 'Has anybody asked the oldest?');
    await ruth.keyboard.press('n');
    await reads(listOf(ruth).locator('li:focus'), 'They would rather write than read.');
    await news('2 new posts').waitFor({ state: 'detached' });
    expect(await ruth.title()).toMatch(/^Everything we tried/);
  });
});
