// A post that was written is sent once, whatever the line and the page do meanwhile.
import { documentOf } from '@sixfold/rich-text';
import fc from 'fast-check';
import type { Answer } from '../../../platform/client/answer.js';
import type { UnsentStore } from '../../../parts/unsent/unsent-store.js';
import { type UnsentPost, UnsentPosts } from './unsent-posts.js';

type Line = 'works' | 'cut before' | 'cut after' | 'refuses';

/** Takes each key once, and may lose the request or the answer. */
class Api {
  readonly taken: string[] = [];
  line: Line = 'works';

  send = async ({ clientKey }: UnsentPost): Promise<Answer<string>> => {
    if (this.line === 'refuses') {
      return { data: null, problem: { kind: 'refused', code: 'TEXT_TOO_LONG', details: {} } };
    }
    if (this.line !== 'cut before' && !this.taken.includes(clientKey)) this.taken.push(clientKey);
    return this.line === 'works'
      ? { data: clientKey, problem: null }
      : { data: null, problem: { kind: 'unreachable' } };
  };
}

class Device implements UnsentStore<UnsentPost> {
  private kept: readonly UnsentPost[] = [];
  read = async () => this.kept;
  write = async (unsent: readonly UnsentPost[]) => {
    this.kept = unsent;
  };
}

const body = documentOf('Letters kept them going');
const keysOf = (unsent: UnsentPosts<string>) => unsent.posts.map(({ clientKey }) => clientKey);

it('waits while the line is down, survives a reload, and is sent once it is back', async () => {
  const [api, device, sent] = [new Api(), new Device(), [] as string[]];
  api.line = 'cut before';
  const before = new UnsentPosts(device, api.send, (post) => sent.push(post));
  await before.add('one', body);
  await before.add('two', body);
  expect([keysOf(before), sent]).toEqual([['one', 'two'], []]);

  api.line = 'works';
  const after = new UnsentPosts(device, api.send, (post) => sent.push(post));
  await after.sendAll();
  expect([keysOf(after), sent, api.taken]).toEqual([[], ['one', 'two'], ['one', 'two']]);
  expect(await device.read()).toEqual([]);
});

it('says why one is refused, goes on with the next, and forgets what its author throws away', async () => {
  const api = new Api();
  const unsent = new UnsentPosts(new Device(), api.send, () => undefined);
  api.line = 'refuses';
  await unsent.add('too long', body);
  api.line = 'works';
  await unsent.add('short', body);
  expect(unsent.posts).toMatchObject([{ clientKey: 'too long', problem: { code: 'TEXT_TOO_LONG' } }]);
  expect(api.taken).toEqual(['short']);
  await unsent.forget(new Set(['too long']));
  expect(unsent.posts).toEqual([]);
});

describe('where the discussion goes at a slower pace', () => {
  const PAUSE_MS = 60_000;
  let now = 0;
  let nextAt = 0;
  let taken: string[] = [];
  let asked = 0;
  const send = async ({ clientKey }: UnsentPost): Promise<Answer<string>> => {
    asked += 1;
    if (taken.includes(clientKey)) return { data: clientKey, problem: null };
    if (now < nextAt) {
      const details = { seconds: (nextAt - now) / 1_000 };
      return { data: null, problem: { kind: 'refused', code: 'POST_TOO_EARLY', details } };
    }
    nextAt = now + PAUSE_MS;
    taken.push(clientKey);
    return { data: clientKey, problem: null };
  };
  const open = (on: Device) =>
    new UnsentPosts(
      on,
      send,
      () => undefined,
      () => now,
    );
  beforeEach(() => {
    [now, nextAt, taken, asked] = [0, 0, [], 0];
  });

  it('keeps posts until their time, in order, without asking meanwhile, and over a reload', async () => {
    const kept = new Device();
    const before = open(kept);
    for (const key of ['one', 'two', 'three']) await before.add(key, body);
    expect(before.posts).toMatchObject([
      { clientKey: 'two', goesOutAt: PAUSE_MS, problem: null },
      { clientKey: 'three' },
    ]);
    const askedOnce = asked;
    const after = open(kept);
    now = PAUSE_MS - 1;
    await after.sendAll();
    expect([taken, asked]).toEqual([['one'], askedOnce]);
    now = PAUSE_MS;
    await after.sendAll();
    expect(after.posts).toMatchObject([{ clientKey: 'three', goesOutAt: 2 * PAUSE_MS }]);
    now = 2 * PAUSE_MS;
    await after.sendAll();
    expect([taken, keysOf(after)]).toEqual([['one', 'two', 'three'], []]);
  });

  it('sends at once what it held back when the pause is lifted, and nothing that was taken back', async () => {
    const page = open(new Device());
    for (const key of ['one', 'two', 'three']) await page.add(key, body);
    await page.forget(new Set(['two']));
    nextAt = 0;
    await page.tryAnew();
    expect([taken, keysOf(page)]).toEqual([['one', 'three'], []]);
  });

  it('is taken once though two pages wait with it', async () => {
    const kept = new Device();
    const first = open(kept);
    await first.add('one', body);
    await first.add('two', body);
    const second = open(kept);
    now = PAUSE_MS;
    await Promise.all([first.sendAll(), second.sendAll()]);
    expect(taken).toEqual(['one', 'two']);
  });
});

it('is taken exactly once and in order, on any line, with reloads in between', async () => {
  const step = fc.oneof(
    fc.constantFrom<Line>('works', 'cut before', 'cut after').map((line) => ({ line })),
    fc.constant('write' as const),
    fc.constant('reload' as const),
    fc.constant('try' as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const [api, device] = [new Api(), new Device()];
      const open = () => new UnsentPosts(device, api.send, () => undefined);
      let page = open();
      const written: string[] = [];
      for (const one of steps) {
        if (one === 'reload') page = open();
        else if (one === 'try') await page.sendAll();
        else if (one === 'write') await page.add(String(written.push('') - 1), body);
        else api.line = one.line;
      }
      api.line = 'works';
      await page.sendAll();
      expect(api.taken).toEqual(written.map((_, index) => String(index)));
      expect(page.posts).toEqual([]);
    }),
  );
});
