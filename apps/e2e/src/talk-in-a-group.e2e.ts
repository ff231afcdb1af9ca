// The journey of a conversation: two browsers of two schools, a line that breaks, a second tab, and ill will.
import type { Locator, Page, Route } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { tabTo } from './copy/keyboard.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads, readsNoMore } from './copy/reading.js';
import { postByFetch } from './talk/as-fetched.js';
import { hostileLinks, hostileMarkup } from './talk/hostile-texts.js';

const RAINY = 'What do you do on the first rainy Monday?';
const A_SECOND = 1_000;

const editorOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Write to the group' });
const postsOf = (page: Page): Locator => page.getByRole('list', { name: 'Posts' }).getByRole('article');

async function post(page: Page, text: string): Promise<void> {
  await editorOf(page).fill(text);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
}

/** While somebody goes on writing, as long as it takes. */
async function whileWriting(page: Page, look: () => Promise<void>): Promise<void> {
  let goesOn = true;
  const write = async (): Promise<void> => {
    while (goesOn) {
      await editorOf(page).pressSequentially('and ');
      await page.waitForTimeout(2 * A_SECOND);
    }
  };
  const looking = look().finally(() => {
    goesOn = false;
  });
  await Promise.all([looking, write()]);
}

/** From the menu of a post. */
async function choose(post: Locator, act: string): Promise<void> {
  await post.getByRole('button', { name: /^Options/ }).click();
  await post.page().getByRole('menuitem', { name: act, exact: true }).click();
}

const isWrite = (route: Route): boolean => route.request().postData()?.includes('mutation WritePost') ?? false;

describe('talk in a group', () => {
  let copy: Copy;
  let discussionId: string;
  let ruth: Page;
  let moses: Page;

  const countOf = async (text: string): Promise<number> => {
    const { rows } = await copy.server.database.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM post WHERE body::text LIKE $1',
      [`%${text}%`],
    );
    return rows[0]?.count ?? 0;
  };
  const openIt = async (page: Page): Promise<void> => {
    await page.goto(`/discussions/${discussionId}`);
    await isOn(page, RAINY);
    await editorOf(page).waitFor();
  };

  beforeAll(async () => {
    copy = await openCopy();
    const { rows } = await copy.server.database.query<{ id: string }>('SELECT id FROM discussion WHERE title = $1', [
      RAINY,
    ]);
    discussionId = rows[0]?.id ?? '';
    ruth = await copy.as('ruth');
    moses = await copy.as('moses');
    await openIt(ruth);
    await openIt(moses);
  });
  afterAll(() => copy?.close());

  it('is written by keyboard alone, read elsewhere within a second, and said to those who listen', async () => {
    await looksRight(moses, 'discussion');
    await tabTo(ruth, editorOf(ruth));
    await ruth.keyboard.type('The bag is here. ');
    await ruth.keyboard.press('Control+b');
    await ruth.keyboard.type('Twenty-eight letters');
    await ruth.keyboard.press('Control+Enter');
    await reads(postsOf(moses).last(), 'Twenty-eight letters');
    expect(await postsOf(moses).last().locator('strong').innerText()).toBe('Twenty-eight letters');
    await isTold(moses, 'Ruth Pargeter, Adderley CofE Primary School, has written.');

    const delays: number[] = [];
    for (const [writer, reader, text] of [
      [moses, ruth, 'All of them opened at once.'],
      [ruth, moses, 'Did anybody read aloud?'],
      [moses, ruth, 'Three did, and one of them never speaks.'],
    ] as const) {
      await editorOf(writer).fill(text);
      const arrival = reads(postsOf(reader).filter({ hasText: text }), text);
      const sent = Date.now();
      await writer.getByRole('button', { name: 'Post', exact: true }).click();
      await arrival;
      delays.push(Date.now() - sent);
    }
    process.stdout.write(`A post was read in the other browser after ${delays.join(', ')} ms.\n`);
    expect(Math.min(...delays)).toBeLessThan(A_SECOND);
  });

  it('shows who is here and who writes, until they rest, and nothing of whoever chose so', async () => {
    const hereNow = ruth.getByText('Here now: Moses Oduya');
    const isWriting = ruth.getByText('Moses Oduya is writing …');
    await hereNow.waitFor();
    await editorOf(moses).fill('I am thinking');
    await isWriting.waitFor();
    await hereNow.click();
    await reads(ruth.getByRole('group'), 'Moses Oduya, Salusbury Primary School');
    await looksRight(ruth, 'discussion-company');
    await whileWriting(moses, async () => {
      await isWriting.scrollIntoViewIfNeeded();
      await looksRight(ruth, 'discussion-writing');
    });
    await isWriting.waitFor({ state: 'detached' });
    await editorOf(moses).fill('');

    const settings = await moses.context().newPage();
    await settings.goto('/me');
    await settings.getByLabel('Neither show nor see it').check();
    await isTold(settings, 'Saved.');
    await hereNow.waitFor({ state: 'detached' });
    await moses.getByText('Here now').waitFor({ state: 'detached' });
    await settings.getByLabel('Show it, and see it of others').check();
    await isTold(settings, 'Saved.');
    await settings.close();
    await openIt(moses);
    await hereNow.waitFor();
  });

  it('keeps what is written while the line is down, over a reload, and sends it once', async () => {
    const text = 'Written between two tunnels';
    await ruth.context().setOffline(true);
    await post(ruth, text);
    await reads(ruth, 'Waiting for the line');
    await looksRight(ruth, 'discussion-line-down');
    // The line is back, but what is written does not get through yet; then it does, and only the answer is lost.
    let attempts = 0;
    await ruth.route('**/graphql', async (route) => {
      if (!isWrite(route)) return route.continue();
      if (attempts++ > 0) await route.fetch();
      return route.abort();
    });
    await ruth.context().setOffline(false);
    await openIt(ruth);
    await reads(ruth, text);
    await reads(moses, text);
    await ruth.unroute('**/graphql');
    await reads(postsOf(ruth), text);
    await readsNoMore(ruth, 'Waiting for the line');
    expect(attempts).toBeGreaterThan(1);
    expect(await countOf(text)).toBe(1);
    for (const page of [ruth, moses]) expect(await page.getByText(text).count()).toBe(1);
  });

  it('changes and removes posts before the eyes of the other, with the way back to what they said', async () => {
    await post(moses, 'Bring twenty envelopes');
    const [mine, theirs] = [moses, ruth].map((page) => postsOf(page).last()) as [Locator, Locator];
    await reads(theirs, 'Bring twenty envelopes');
    await choose(mine, 'Edit');
    await moses.getByRole('textbox', { name: 'Change what you wrote' }).fill('Bring thirty envelopes');
    await looksRight(moses, 'discussion-editing');
    const onPhone = await copy.as('moses');
    await openIt(onPhone);
    await choose(postsOf(onPhone).last(), 'Edit');
    await reads(onPhone.getByRole('textbox', { name: 'Change what you wrote' }), 'Bring thirty envelopes');
    await onPhone.close();
    await moses.route('**/graphql', (route) => route.abort());
    await moses.getByRole('textbox', { name: 'Change what you wrote' }).fill('Bring forty envelopes');
    await moses.getByText('The draft is not saved yet', { exact: true }).waitFor();
    await moses.getByRole('button', { name: 'Save' }).click();
    await moses.getByRole('alert').waitFor();
    await moses.unroute('**/graphql');
    // The reload loses nothing of what could not be saved.
    await openIt(moses);
    await choose(mine, 'Edit');
    await reads(moses.getByRole('textbox', { name: 'Change what you wrote' }), 'Bring forty envelopes');
    await moses.getByRole('button', { name: 'Save' }).click();
    await reads(theirs, 'Bring forty envelopes');
    await theirs.getByRole('button', { name: 'edited' }).click();
    const history = ruth.getByRole('dialog', { name: 'How it read before' });
    await reads(history, 'Bring twenty envelopes');
    await looksRight(ruth, 'post-history');
    await ruth.keyboard.press('Escape');

    await theirs.getByRole('button', { name: /^React/ }).click();
    await ruth.keyboard.press('Enter');
    await mine.getByRole('button', { name: 'Thank you 1', pressed: false }).click();
    await theirs.getByRole('button', { name: 'Thank you 2', pressed: true }).waitFor();
    await isTold(moses, 'Thank you: 2 now, yours among them.');
    await looksRight(moses, 'post-reactions');
    await theirs.getByRole('button', { name: 'Who?' }).click();
    await reads(ruth.getByRole('dialog', { name: 'Who reacted' }), 'Moses Oduya, Salusbury Primary School');
    await looksRight(ruth, 'post-who-reacted');
    await ruth.keyboard.press('Escape');

    await theirs.getByRole('button', { name: /^Options/ }).click();
    await looksRight(ruth, 'post-menu');
    await ruth.keyboard.press('p');
    await ruth.keyboard.press('Enter');
    await choose(theirs, 'It answered it');
    const onTop = moses.getByRole('region', { name: 'On top' });
    await reads(onTop, 'This answered it');
    await onTop.scrollIntoViewIfNeeded();
    await looksRight(moses, 'discussion-on-top');
    await choose(theirs, 'Unpin');
    await choose(theirs, 'It did not answer it');
    await onTop.waitFor({ state: 'detached' });

    await choose(theirs, 'Remove');
    await ruth.getByLabel('Why').fill('We had agreed on something else.');
    await looksRight(ruth, 'post-remove-with-reason');
    await ruth.getByRole('button', { name: 'Remove the post' }).click();
    await ruth.getByRole('button', { name: 'Undo' }).click();
    await reads(mine, 'Bring forty envelopes');
    await choose(theirs, 'Remove');
    await ruth.getByLabel('Why').fill('We agreed on postcards.');
    await ruth.getByRole('button', { name: 'Remove the post' }).click();
    await reads(mine, 'We agreed on postcards.');
    await looksRight(ruth, 'post-removed');
  });

  it('asks before signing out whether what is unsent may be lost', async () => {
    const jo = await copy.as('jo');
    await openIt(jo);
    await jo.route('**/graphql', (route) => (isWrite(route) ? route.abort() : route.continue()));
    await post(jo, 'This one never left');
    await reads(jo, 'Waiting for the line');
    await jo.goto('/me');
    await jo.getByRole('button', { name: 'Sign out' }).click();
    const question = jo.getByRole('dialog', { name: '1 post has not been sent' });
    await question.waitFor();
    await looksRight(jo, 'sign-out-unsent');
    await question.getByRole('button', { name: 'Sign out and lose them' }).click();
    await isOn(jo, 'Sign in');
    expect(await countOf('This one never left')).toBe(0);
  });

  it('says what is new, where it begins, and on every device once it is read', async () => {
    await post(moses, 'New to whoever was away');
    await reads(postsOf(ruth).last(), 'New to whoever was away');
    const [atSchool, atHome] = [await copy.as('jo'), await copy.as('jo')];
    const newIn = (page: Page) =>
      page
        .getByRole('listitem')
        .filter({ hasText: RAINY })
        .getByText(/\d+ new posts?/);
    await newIn(atSchool).waitFor();
    await newIn(atHome).waitFor();
    await looksRight(atSchool, 'home-with-new-posts');
    await atSchool.getByRole('link', { name: RAINY }).click();
    await reads(atSchool.getByRole('list', { name: 'Posts' }), 'New since today');
    await reads(postsOf(atSchool).last(), 'New to whoever was away');
    await postsOf(atSchool).last().scrollIntoViewIfNeeded();
    await atSchool.waitForResponse((answer) => answer.request().postData()?.includes('MarkDiscussionRead') ?? false);
    await atHome.reload();
    await atHome.getByRole('link', { name: RAINY }).waitFor();
    await newIn(atHome).waitFor({ state: 'detached' });
  });

  it('shows the same in a second tab, and every post once', async () => {
    const second = await moses.context().newPage();
    await openIt(second);
    const text = 'From the other tab of the same teacher';
    await post(second, text);
    for (const page of [second, moses, ruth]) {
      await reads(postsOf(page).filter({ hasText: text }), text);
      expect(await page.getByText(text).count()).toBe(1);
    }
    expect(await countOf(text)).toBe(1);
    await second.close();
  });

  it('refuses an empty post, and starts a discussion only with a subject', async () => {
    await moses.getByRole('button', { name: 'Post', exact: true }).click();
    await reads(moses, 'There are no words in it yet. Write something first.');
    await moses.goto('/networks');
    await moses.getByRole('link', { name: 'Letters Between Classrooms' }).first().click();
    await moses.getByRole('link', { name: 'Working groups' }).first().click();
    await moses.getByRole('link', { name: 'Go to Reception across the network' }).click();
    await moses.getByRole('link', { name: RAINY }).waitFor();
    await looksRight(moses, 'group');
    await moses.getByRole('link', { name: 'Start a discussion' }).click();
    await moses.getByRole('textbox', { name: 'Your first post' }).fill('With or without a name on them?');
    await moses.getByRole('button', { name: 'Start the discussion' }).click();
    await reads(moses, 'Say in 3 to 120 letters what it is about.');
    await looksRight(moses, 'start-a-discussion');
    await moses.getByLabel('What it is about').fill('Who carries the letters home?');
    await moses.getByRole('button', { name: 'Start the discussion' }).click();
    await isOn(moses, 'Who carries the letters home?');
    await reads(postsOf(moses), 'With or without a name on them?');
    await openIt(moses);
  });

  it('shows a colleague who is not in the group the way in', async () => {
    const grace = await copy.as('grace');
    await grace.goto(`/discussions/${discussionId}`);
    await isOn(grace, 'Join the group to read this');
    await looksRight(grace, 'discussion-join-first');
    await grace.getByRole('link', { name: 'Go to the group' }).click();
    await grace.getByRole('button', { name: 'Join for Furness Primary School' }).click();
    await grace.getByRole('link', { name: RAINY }).click();
    await reads(grace, 'Twenty-eight letters');
  });

  it('tells readers as much as each of them chooses, on its page and among their settings', async () => {
    const bethan = await copy.as('bethan');
    await bethan.goto('/me');
    const group = bethan.getByLabel('Reception across the network, Letters Between Classrooms');
    await group.selectOption('none');
    await isTold(bethan, 'Saved for Reception across the network.');
    await looksRight(bethan, 'my-settings-groups');
    await bethan.goto(`/discussions/${discussionId}`);
    const discussion = bethan.getByLabel('Tell me about new posts here');
    expect(await discussion.locator('option:checked').textContent()).toBe('As usual: none');
    await discussion.selectOption('all of them');
    await isTold(bethan, `Saved for ${RAINY}.`);
    await bethan.reload();
    await discussion.waitFor();
    expect(await discussion.locator('option:checked').textContent()).toBe('all of them');
  });

  it('speaks Swedish around what was written in English', async () => {
    const freja = await copy.as('freja');
    await freja.goto(`/discussions/${discussionId}`);
    await freja.getByRole('textbox', { name: 'Skriv till gruppen' }).waitFor();
    for (const english of ['Post', 'List', 'Quotation', 'Groups', 'All groups', 'Home', 'Find a school']) {
      expect(await freja.getByText(english, { exact: true }).count()).toBe(0);
    }
    expect(await freja.getByText('Yes please.').locator('xpath=ancestor::*[@lang][1]').getAttribute('lang')).toBe('en');
    await looksRight(freja, 'discussion-swedish');
  });

  it('runs nothing of what ill will writes, in the editor or past it', async () => {
    const dialogs: string[] = [];
    for (const page of [ruth, moses]) page.on('dialog', (dialog) => void dialogs.push(dialog.message()));
    for (const markup of hostileMarkup) {
      expect(await postByFetch(ruth, discussionId, markup, [])).toBeNull();
    }
    for (const href of hostileLinks) {
      const marks = [{ type: 'link', attrs: { href } }];
      expect(await postByFetch(ruth, discussionId, 'read this', marks)).toBe('TEXT_LINK_UNSAFE');
    }
    expect(await postByFetch(ruth, discussionId, 'x', [{ type: 'script' }])).toBe('TEXT_NOT_READABLE');
    await pasteInto(editorOf(ruth), hostileMarkup.join('<p>and</p>'));
    await ruth.keyboard.type('pasted to the end');
    await ruth.keyboard.press('Control+Enter');
    await reads(postsOf(moses).last(), 'pasted to the end');
    await openIt(moses);
    await reads(postsOf(moses), hostileMarkup[0] ?? '');
    for (const page of [ruth, moses]) {
      expect(await page.evaluate(() => 'taken' in window)).toBe(false);
      expect(await postsOf(page).locator('script, img, svg image, iframe, form, input, video, style').count()).toBe(0);
      const links = await postsOf(page).getByRole('link').evaluateAll(protocolsOf);
      expect(links.filter((protocol) => !['https:', 'http:', 'mailto:'].includes(protocol))).toEqual([]);
    }
    expect(dialogs).toEqual([]);
  });
});

const protocolsOf = (links: Element[]): string[] => links.map((link) => (link as HTMLAnchorElement).protocol);

/** As from a web page that somebody has copied. */
async function pasteInto(editor: Locator, html: string): Promise<void> {
  await editor.focus();
  await editor.evaluate((element, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}
