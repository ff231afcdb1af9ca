// A resource that somebody takes with them: what is in the zip, who is named in it, and to whom it is given at all.
import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { adapt, documentText, make, type Maker, PUT_AWAY, type Resource, save, shareWith } from '../../testing/bank.js';
import type { Client } from '../../testing/client.js';
import type { GivenNetwork } from '../../testing/given.js';
import { pdf, photograph } from '../../testing/made-files.js';
import { fileIn, shareFile } from '../../testing/shared-files.js';
import { openWorld, type World } from '../../testing/world.js';

let world: World;
let network: GivenNetwork;
let [ruth, moses, nell]: Maker[] = [];
let original: Resource;

const makerAt = async (place: number, name: string): Promise<Maker> => {
  const { school } = network.schools[place]!;
  return { client: await world.as(await world.given.personAt(school, 'staff', name)), organisationId: school.id };
};

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network();
  [ruth, moses, nell] = [await makerAt(2, 'Ruth'), await makerAt(3, 'Moses'), await makerAt(4, 'Nell')];
  original = await shareWith(ruth!, await make(ruth!), network.id);
});

const ask = (client: Client, path: string, headers: Record<string, string> = {}) =>
  fetch(`${world.config.publicUrl}/export/resources/${path}`, {
    headers: { cookie: client.sessionCookie, ...headers },
  });

async function take({ client }: Maker, id: string, query = '') {
  const response = await ask(client, `${id}.zip${query}`);
  expect(response.status).toBe(200);
  const zip = new Uint8Array(await response.arrayBuffer());
  const files = Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]));
  return { response, zip, names: Object.keys(files), page: files['index.html']!, ...filesOf(files) };
}

const filesOf = (files: Record<string, string>) => ({
  markdown: files['resource.md']!,
  attribution: files['attribution.txt']!,
});

describe('who reads it', () => {
  it('takes it as one zip with a page, a text to write on in, and the credit', async () => {
    const { response, names, page, markdown, attribution } = await take(moses!, original.id);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename=Fractions-with-a-clothes-line.zip',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(names).toEqual(['index.html', 'resource.md', 'attribution.txt']);
    for (const words of [
      'Fractions with a clothes line',
      'Hang up a line.',
      'mathematics',
      'Year 3, Year 4',
      '50 minutes',
    ]) {
      expect([page.includes(words), markdown.includes(words)]).toEqual([true, true]);
    }
    expect(markdown).toMatch(/^# Fractions with a clothes line\n\nRuth · /);
    expect(markdown).toContain('## Links\n\n- [Number lines](https://example.org/number-lines)');
    expect(attribution).toContain('Naming its author (CC BY): https://creativecommons.org/licenses/by/4.0/');
    expect(attribution).toContain(
      `Version 1, taken out of Sixfold: ${world.config.publicUrl}/resources/${original.id}`,
    );
  });

  it('opens it without a network: no script, nothing from elsewhere', async () => {
    const { page } = await take(moses!, original.id);
    expect(page).not.toMatch(/<(?:script|img|link|iframe|object|embed|base|form)\b|\bon\w+=|\bsrc=|@import|url\(/i);
    expect(page).toContain("default-src 'none'");
    expect(page).toMatch(/<html lang="en">/);
  });

  it('takes its files along, shown in the page and named in the text', async () => {
    const picture = await shareFile(ruth!.client, 'Line <1>.jpg', await photograph());
    const cards = await shareFile(ruth!.client, 'Cards [cut].pdf', pdf('cards'));
    const materials = {
      type: 'doc',
      content: [...documentText('Take').content, fileIn(picture, 'A line with "pegs"'), fileIn(cards)],
    };
    await save(ruth!, original, { materials });
    const { names, page, markdown, zip } = await take(moses!, original.id);
    expect(names).toEqual(['index.html', 'resource.md', 'attribution.txt', 'files/1.jpg', 'files/2.pdf']);
    expect(page).toContain('<img src="files/1.jpg" alt="A line with &quot;pegs&quot;" width="48" height="64">');
    expect(page).toContain('<a href="files/2.pdf">Cards [cut].pdf</a>');
    expect(markdown).toContain('![A line with "pegs"](files/1.jpg)\n\n[Cards \\[cut\\].pdf](files/2.pdf)');
    expect(strFromU8(unzipSync(zip)['files/2.pdf']!)).toBe(strFromU8(pdf('cards')));
  });

  it('takes it in their own language, with its words in the one it was written in', async () => {
    const { page, attribution } = await take(moses!, original.id, '?language=da');
    expect(page).toContain('<html lang="da">');
    expect(page).toContain('<h1 lang="en">Fractions with a clothes line</h1>');
    expect(attribution).toContain('Hvor den kommer fra');
    const asBrowser = await ask(moses!.client, `${original.id}.zip?language=xx`, { 'accept-language': 'sv' });
    expect(strFromU8(unzipSync(new Uint8Array(await asBrowser.arrayBuffer()))['index.html']!)).toContain('lang="sv"');
  });

  it('takes the version that they look at, and the same bytes each time', async () => {
    await save(ruth!, original, { title: 'Fractions on a line' });
    const newest = await take(moses!, original.id);
    expect(newest.page).toContain('<title>Fractions on a line</title>');
    expect((await take(moses!, original.id, '?version=1')).page).toContain(
      '<title>Fractions with a clothes line</title>',
    );
    expect((await take(moses!, original.id)).zip).toEqual(newest.zip);
  });

  it('is written down, at the cost of four statements', async () => {
    expect(await world.statementsOf(() => take(moses!, original.id))).toHaveLength(4);
    const acts = await world.rows<{ act: string; details: object }>(
      'SELECT act, details FROM audit_entry WHERE subject_id = $1 ORDER BY recorded_at DESC LIMIT 1',
      [original.id],
    );
    expect(acts).toEqual([{ act: 'resource.exported', details: { version: 1 } }]);
  });
});

describe('a unit', () => {
  it('brings its parts along, each with its page, its files and its own credit, as far as they are given', async () => {
    const cards = await shareFile(ruth!.client, 'Cards.pdf', pdf('cards'));
    const materials = { type: 'doc', content: [...documentText('Take').content, fileIn(cards)] };
    await save(ruth!, original, { materials });
    const inner = await shareWith(
      ruth!,
      await make(ruth!, { title: 'A week of lines', parts: [original.id] }),
      network.id,
    );
    const secret = await make(ruth!, { title: 'Nobody else knows' });
    const parts = [inner.id, secret.id, original.id];
    const whole = await make(ruth!, { title: 'A term of lines', goals: ['Order fractions'], parts });
    const unit = await shareWith(ruth!, whole, network.id);
    const { names, page, zip, markdown } = await take(moses!, unit.id);
    const texts = ['index.html', 'resource.md', 'attribution.txt'];
    const folders = ['', 'parts/1/', 'parts/2/'];
    expect(names).toEqual([...folders.flatMap((folder) => texts.map((name) => folder + name)), 'files/1.pdf']);
    expect(page).toContain('<li><p>Order fractions</p></li>');
    expect(page).toMatch(/<a href="parts\/1\/index.html">1\. A week of lines · Ruth/);
    expect(page).toContain('2. Not given to you');
    expect(page).toMatch(/<a href="parts\/2\/index.html">3\. Fractions/);
    expect(page + markdown).not.toContain('Nobody else knows');
    const files = unzipSync(zip);
    expect(strFromU8(files['parts/1/index.html']!)).toMatch(/<a href="..\/..\/parts\/2\/index.html">1\. Fractions/);
    expect(strFromU8(files['parts/2/index.html']!)).toContain('<a href="../../files/1.pdf">Cards.pdf</a>');
  });
});

describe('credit', () => {
  it('is given to every author of the chain, also of what is put away since', async () => {
    const copy = await shareWith(moses!, await adapt(moses!, original.id), network.id, 'For mixed years');
    const copyOfCopy = await shareWith(nell!, await adapt(nell!, copy.id), network.id, 'Outdoors, with chalk');
    await ruth!.client.do(PUT_AWAY, { id: original.id });
    const { page, markdown, attribution } = await take(moses!, copyOfCopy.id);
    for (const file of [page, markdown, attribution]) {
      expect(file.indexOf('Nell')).toBeLessThan(file.lastIndexOf('Moses'));
      expect(file.lastIndexOf('Moses')).toBeLessThan(file.lastIndexOf('Ruth'));
      expect(file).toContain('What was changed: Outdoors, with chalk');
      expect(file).toContain('What was changed: For mixed years');
      for (const place of [2, 3, 4]) expect(file).toContain(network.schools[place]!.school.name);
    }
  });

  it('names whoever has left as somebody who was there', async () => {
    await world.rows('UPDATE affiliation SET ended_at = now() WHERE organisation_id = $1', [ruth!.organisationId]);
    expect((await take(moses!, original.id)).attribution).toContain('Ruth · formerly at');
  });
});

describe('whoever may not read it', () => {
  it('is told what they are told of what is not there', async () => {
    const far = await world.given.school();
    const stranger = await world.as(await world.given.personAt(far));
    const own = await make(ruth!);
    const answers = await Promise.all([
      ask(stranger, `${original.id}.zip`),
      ask(world.visitor(), `${original.id}.zip`),
      ask(moses!.client, `${own.id}.zip`),
      ask(moses!.client, `${randomUUID()}.zip`),
      ask(moses!.client, 'not-an-id.zip'),
      ask(moses!.client, `${original.id}.zip?version=9`),
      ask(moses!.client, `${original.id}.zip?version=1%20OR%201`),
      ask(moses!.client, `${original.id}.zip?version=1&version=2`),
    ]);
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(404));
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('NOT_FOUND');
  });

  it('is refused from the moment they lose it, and when it is put away', async () => {
    const left = await makerAt(3, 'Leaver');
    expect((await ask(left.client, `${original.id}.zip`)).status).toBe(200);
    await world.rows(
      `UPDATE affiliation SET ended_at = now() WHERE person_id = (SELECT id FROM person WHERE name = 'Leaver')`,
    );
    expect((await ask(left.client, `${original.id}.zip`)).status).toBe(404);
    await ruth!.client.do(PUT_AWAY, { id: original.id });
    expect((await ask(moses!.client, `${original.id}.zip`)).status).toBe(404);
    expect((await ask(ruth!.client, `${original.id}.zip`)).status).toBe(200);
  });

  it('is a suspended person, from then on', async () => {
    await world.rows(`UPDATE person SET suspended_at = now() WHERE name = 'Moses'`);
    expect((await ask(moses!.client, `${original.id}.zip`)).status).toBe(404);
  });

  it('leaves no trace in the log', async () => {
    const own = await make(ruth!);
    await ask(moses!.client, `${own.id}.zip`);
    expect(await world.rows('SELECT FROM audit_entry WHERE subject_id = $1', [own.id])).toEqual([]);
  });
});

describe('hostile words', () => {
  const title = '../../<script>alert(1)</script>"; x="';
  const purpose = '# Not a heading\n[no](javascript:alert(1)) <img src=x onerror=alert(1)>';

  it('name no path, and begin neither a tag nor a link', async () => {
    const evil = await make(ruth!, { title, purpose, steps: documentText('</div><script>*x*</script>') });
    const { response, page, markdown } = await take(ruth!, evil.id);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=script-alert-1-script-x.zip');
    expect(page).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
    expect(page).toContain('&lt;/div&gt;&lt;script&gt;*x*');
    expect(markdown).toContain('\n\\# Not a heading\n\n\\[no\\](javascript:alert(1)) \\<img');
    expect(markdown).toContain('\\</div>\\<script>\\*x\\*');
  });

  it('keep the letters that are no letters of English', async () => {
    const danish = await make(ruth!, { title: 'Et brev om ugen, på skovtur', language: 'da' });
    const disposition = (await take(ruth!, danish.id)).response.headers.get('content-disposition');
    expect(disposition).toContain("filename*=UTF-8''Et-brev-om-ugen-p%C3%A5-skovtur.zip");
  });
});
