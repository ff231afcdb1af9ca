// Importing resources on real PostgreSQL: once, again, changed, gone and back; read, adapted and credited like any other.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { adapt, type Maker, READ, type Resource } from '../../testing/bank.js';
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';
import { ImportFault } from './import-fault.js';
import { jsonLines } from './json-lines.js';
import { lessonResources } from './lessons.js';
import { oakResources } from './oak.js';
import { reportLines } from './report-lines.js';
import { importResources, type ResourceImportReport } from './resource-import.js';

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const NOTHING = { new: 0, changed: 0, unchanged: 0, back: 0, putAway: 0, twice: 0, shortened: 0, faults: [] };
const LESSON = 'insulin-and-the-control-of-blood-sugar-level';
const WHOLE = `query ($id: ID!) { resource(id: $id) { translatedBy translations { language title }
  document { goals parts { resource { title } } } } }`;

let world: World;
let connection: pg.Client;
let folder: string;
let network: GivenNetwork;
let teacher: GivenPerson;
let maker: Maker;

beforeAll(async () => {
  world = await openWorld();
  connection = new pg.Client({ connectionString: world.config.databaseUrl });
  await connection.connect();
  network = await world.given.network();
  const [{ school }] = network.schools as [GivenNetwork['schools'][number]];
  teacher = await world.given.personAt(school);
  maker = { client: await world.as(teacher), organisationId: school.id };
});
afterAll(async () => {
  await connection?.end();
  await world?.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sixfold-resources-'));
  await cp(fixtures, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const importOak = (isComplete = false): Promise<ResourceImportReport> =>
  importResources(connection, { lines: oakResources(folder), beginning: 'oak/', isComplete });
const importLessons = (): Promise<ResourceImportReport> =>
  importResources(connection, {
    lines: lessonResources(join(folder, 'lessons.jsonl')),
    beginning: 'lessons/',
    isComplete: false,
  });

async function idOf(key: string): Promise<string> {
  const [row] = await world.rows<{ id: string }>('SELECT resource_id AS id FROM resource_source WHERE key = $1', [key]);
  return row!.id;
}
const read = async (id: string): Promise<Resource> =>
  (await maker.client.do<{ resource: Resource }>(READ, { id, version: null })).resource;

async function changeLessons(change: (lines: readonly string[]) => readonly string[]): Promise<void> {
  const path = join(folder, 'oak_lessons.jsonl');
  const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean);
  await writeFile(path, change(lines).join('\n'));
}

describe('Oak’s lessons and units', () => {
  it('come once, for everybody, in their maker’s name, and a second run changes nothing', async () => {
    expect(await importOak()).toEqual({ ...NOTHING, new: 12, twice: 7 });
    expect(await importOak()).toEqual({ ...NOTHING, unchanged: 12, twice: 7 });
    const lesson = await read(await idOf(`oak/lesson/${LESSON}`));
    expect(lesson).toMatchObject({
      audience: 'PUBLIC',
      licence: 'OGL',
      version: 1,
      maker: { name: null, organisationName: 'Oak National Academy', formerly: false },
      can: { keep: false, adapt: true },
    });
    expect(lesson.document).toMatchObject({
      subject: 'SCIENCE',
      phase: 'UPPER_SECONDARY',
      yearGroups: [14, 15],
      language: 'en',
    });
    expect(JSON.stringify(lesson.document.steps)).toContain('Keywords');
    expect(lesson.document.links).toEqual([
      { title: 'Oak National Academy', address: `https://www.thenational.academy/teachers/lessons/${LESSON}` },
    ]);
  });

  it('are units of their lessons', async () => {
    const id = await idOf('oak/unit/my-world-art-and-nature');
    const { resource } = await maker.client.do<{
      resource: { document: { parts: { resource: { title: string } }[] } };
    }>(WHOLE, { id });
    expect(resource.document.parts.map(({ resource: { title } }) => title)).toEqual([
      'Art with music and colour',
      'Make a clay picture',
      'Paint a walking line',
      expect.stringMatching(/^Print a sea pattern/),
    ]);
  });

  it('get a version when they change, of which whoever adapted them is told', async () => {
    const id = await idOf(`oak/lesson/${LESSON}`);
    const copy = await adapt(maker, id);
    await changeLessons((lines) =>
      lines.map((line) => line.replaceAll('"title": "Insulin and the', '"title": "How insulin and the')),
    );
    expect(await importOak()).toMatchObject({ new: 0, changed: 1, unchanged: 11 });
    expect(await read(id)).toMatchObject({ version: 2, document: { title: expect.stringMatching(/^How insulin/) } });
    await world.settle();
    const notices = await world.rows<{ details: { personName: string } }>(
      `SELECT details FROM notice WHERE kind = 'original-changed' AND path = $1`,
      [`/resources/${copy.id}/changes`],
    );
    expect(notices.map(({ details }) => details.personName)).toEqual(['Oak National Academy']);
    const lineage = await maker.client.do<{ resourceLineage: { ancestors: object[] } }>(
      'query ($id: ID!) { resourceLineage(id: $id) { ancestors { maker { name organisationName } } } }',
      { id: copy.id },
    );
    expect(lineage.resourceLineage.ancestors).toEqual([
      { maker: { name: null, organisationName: 'Oak National Academy' } },
    ]);
    await cp(fixtures, folder, { recursive: true });
    expect(await importOak()).toMatchObject({ changed: 1 });
  });

  it('are put away when the whole file lacks them, and come back with it', async () => {
    const id = await idOf('oak/lesson/make-a-clay-picture');
    await changeLessons((lines) => lines.filter((line) => !line.includes('"slug": "make-a-clay-picture"')));
    expect(await importOak()).toMatchObject({ putAway: 0 });
    expect(await importOak(true)).toMatchObject({ putAway: 1 });
    expect(await maker.client.refusalOf(READ, { id, version: null })).toBe('NOT_FOUND');
    await cp(fixtures, folder, { recursive: true });
    // The unit has its lesson again too.
    expect(await importOak(true)).toMatchObject({ back: 1, changed: 1, putAway: 0 });
    expect((await read(id)).isArchived).toBe(false);
  });

  it('put nothing away while a line cannot be read, and tell which it is', async () => {
    await changeLessons(([, second, ...rest]) => [
      '{"slug": "art-with',
      second!.replace('"outcome"', '"out"'),
      ...rest,
    ]);
    const report = await importOak(true);
    expect(report.putAway).toBe(0);
    expect(report.faults).toEqual([
      { line: 1, reason: 'no JSON' },
      { line: 2, reason: 'a field is missing' },
    ]);
    expect(reportLines('oak', report, 1)[0]).toBe('Line 1 was not taken: no JSON.');
  });

  it('come from a folder in which both files are', async () => {
    await rm(join(folder, 'oak_units.jsonl.gz'));
    await expect(importOak()).rejects.toThrow('There is neither oak_units.jsonl nor oak_units.jsonl.gz');
  });
});

describe('lessons in several languages', () => {
  it('know their translations, and which a machine made', async () => {
    expect(await importLessons()).toEqual({ ...NOTHING, new: 5 });
    expect(await importLessons()).toEqual({ ...NOTHING, unchanged: 5 });
    const place = 'lessons/microsoft/IoT-For-Beginners/1-getting-started/lessons/1-introduction-to-iot/assignment.md';
    const { resource } = await maker.client.do<{ resource: object }>(WHOLE, { id: await idOf(`${place}#da`) });
    expect(resource).toMatchObject({
      translatedBy: 'MACHINE',
      translations: [{ language: 'en', title: 'Explore an IoT Project' }, { language: 'sv' }],
    });
    const danish = await read(await idOf(`${place}#da`));
    expect(danish).toMatchObject({ licence: 'MIT', maker: { organisationName: 'Microsoft' } });
    expect(JSON.stringify(danish.document.steps)).toContain('"tableHeader"');
  });

  it('are put together of the steps of a project', async () => {
    const memory = await read(await idOf('lessons/raspberrypilearning/memory/#en'));
    expect(memory).toMatchObject({ licence: 'CC_BY_SA', document: { title: 'Memory', language: 'en' } });
    const said = JSON.stringify(memory.document.steps);
    for (const words of ['Introduction', 'Create a colour sequence']) expect(said).toContain(words);
    expect(said).not.toMatch(/no-print|iframe|\{:target/);
  });
});

it('one import waits for no other', async () => {
  const other = new pg.Client({ connectionString: world.config.databaseUrl });
  await other.connect();
  await other.query('SELECT pg_advisory_lock(hashtext($1))', ['sixfold resource import']);
  await expect(importOak()).rejects.toThrow(ImportFault);
  await other.end();
});

it('a file that breaks off says so', async () => {
  const whole = gzipSync(await readFile(join(fixtures, 'oak_lessons.jsonl')));
  const path = join(folder, 'broken.jsonl.gz');
  await writeFile(path, whole.subarray(0, whole.length / 2));
  const lines = async () => {
    for await (const { value } of jsonLines(path)) expect(value).toBeDefined();
  };
  await expect(lines()).rejects.toThrow(/damaged or breaks off/);
});
