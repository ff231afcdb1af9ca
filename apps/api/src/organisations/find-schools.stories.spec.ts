// Finding a school among real ones: by name, town, postcode and number, typed wrongly, and told apart from namesakes.
import { join } from 'node:path';
import pg from 'pg';
import { VISITORS_SEARCHES } from '../platform/session/limits/visitor-limits.js';
import type { Client } from '../testing/client.js';
import { importOf } from '../testing/import-request.js';
import { openWorld, type World } from '../testing/world.js';
import { importRegister } from './register-import/register-import.js';

const FIND = `query ($words: String!, $first: Int, $after: String) {
  findSchools(words: $words, first: $first, after: $after) {
    items { id name town postcode registerKey status countsTowardsTheSix tellsApart { facts onlyRegisterNumber } }
    nextCursor
  }
}`;
const READ = 'query ($id: ID!) { organisation(id: $id) { id name kind sizeBand laName } }';

interface Found {
  readonly id: string;
  readonly name: string;
  readonly town: string | null;
  readonly registerKey: string;
  readonly status: string;
  readonly tellsApart: { readonly facts: readonly string[]; readonly onlyRegisterNumber: boolean } | null;
}
interface Page {
  readonly items: readonly Found[];
  readonly nextCursor: string | null;
}

let world: World;
let teacher: Client;

beforeAll(async () => {
  world = await openWorld();
  const connection = new pg.Client({ connectionString: world.database.app });
  await connection.connect();
  const path = join(import.meta.dirname, 'fixtures/england-extract.csv');
  await importRegister(connection, importOf(path, { asOf: '2017-10-01' }));
  for (const [register, name] of [
    ['wales', 'wales-extract.tsv'],
    ['denmark', 'denmark-extract.csv'],
    ['sweden', 'sweden-extract.csv'],
  ] as const) {
    const file = join(import.meta.dirname, 'fixtures', name);
    await importRegister(connection, importOf(file, { register, asOf: '2021-01-01' }));
  }
  await connection.end();
  teacher = await world.as(await world.given.personAt(await world.given.school()));
});
afterAll(() => world.close());

const find = async (words: string, page: { first?: number; after?: string | null } = {}): Promise<Page> =>
  (await teacher.do<{ findSchools: Page }>(FIND, { words, first: 10, ...page })).findSchools;
const namesOf = ({ items }: Page): string[] => items.map(({ name }) => name);

describe('a school is found', () => {
  test.each([
    ['the beginning of its name', 'ormiston vic', 'Ormiston Victory Academy'],
    ['any words of its name', 'academy victory', 'Ormiston Victory Academy'],
    [
      'its name without accents',
      'st thomas a becket catholic sec',
      'St Thomas à Becket Catholic Secondary School, A Voluntary Academy',
    ],
    [
      'its name with accents and another apostrophe',
      'ST THOMAS À BECKET',
      'St Thomas à Becket Catholic Secondary School, A Voluntary Academy',
    ],
    ['its name misspelt', 'ormistn vitcory acadmy', 'Ormiston Victory Academy'],
    ['its postcode', 'NR31 0HJ', 'Southtown Primary School'],
    ['its postcode without a space', 'nr310hj', 'Southtown Primary School'],
    ['a part of its postcode and name', 'nr31 southt', 'Southtown Primary School'],
    ['its number in the register', '121010', 'Southtown Primary School'],
    ['its town and a word of its name', 'yarmouth southtown', 'Southtown Primary School'],
  ])('by %s', async (_by, words, name) => {
    expect(namesOf(await find(words))[0]).toBe(name);
  });

  test('with everybody of its town', async () => {
    const { items } = await find('great yarmouth', { first: 50 });
    expect(items.length).toBeGreaterThan(5);
    expect(items.filter(({ name, town }) => !/yarmouth/i.test(`${name} ${town}`))).toEqual([]);
  });

  test('after the open ones when it is closed', async () => {
    const { items } = await find('city norwich');
    expect(items.map(({ name, status }) => `${name}: ${status}`)).toEqual([
      'City of Norwich School: OPEN',
      'Norwich City College of Further and Higher Education: OPEN',
      'City of Norwich School: CLOSED',
    ]);
  });

  test('or not, without an error, whatever is typed', async () => {
    for (const words of [
      '',
      '   ',
      "'",
      "'; DROP TABLE organisation --",
      '& | ! <-> :* ( )',
      '\\',
      '%_%',
      '\u0000',
      '校',
      '🏫',
      'a '.repeat(50),
    ]) {
      expect(await find(words)).toMatchObject({ items: expect.any(Array) as Found[] });
    }
    expect(await find('qqqqzzzz')).toEqual({ items: [], nextCursor: null });
  });
});

describe('namesakes', () => {
  test('are told apart by what differs, and by the number alone when the register says no more', async () => {
    const { items } = await find("St Joseph's Catholic Primary School", { first: 50 });
    expect(items).toHaveLength(12);
    for (const school of items) expect(school.tellsApart).not.toBeNull();
    const byNumber = items.filter(({ tellsApart }) => tellsApart?.onlyRegisterNumber);
    expect(byNumber.length).toBeGreaterThan(0);
    expect(byNumber.every(({ tellsApart }) => tellsApart?.facts.length === 0)).toBe(true);
  });

  test('are nobody’s concern where a name is alone', async () => {
    expect((await find('121010')).items).toMatchObject([{ tellsApart: null }]);
  });
});

describe('the list', () => {
  test('goes on where it stopped, with every school once', async () => {
    const whole = await find('primary school', { first: 50 });
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await find('primary school', { first: 7, after: after ?? null });
      seen.push(...page.items.map(({ id }) => id));
      after = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.slice(0, 50)).toEqual(whole.items.map(({ id }) => id));
  });

  test.each([
    ['not a cursor'],
    [Buffer.from('[1,"a","b"]').toString('base64url')],
    [Buffer.from('[{},1,2]').toString('base64url')],
  ])('does not go on from a forged place (%s)', async (after) => {
    expect(await teacher.refusalOf(FIND, { words: 'school', first: 10, after })).toBe('INPUT_NOT_ACCEPTED');
  });

  test('costs one statement, and two when nothing fits what was typed', async () => {
    const ofSearch = async (words: string): Promise<number> => {
      const statements = await world.statementsOf(() => find(words));
      return statements.filter((text) => text.includes('search_words')).length;
    };
    expect(await ofSearch('wymondham')).toBe(1);
    expect(await ofSearch('wymondam')).toBe(2);
    expect(await ofSearch(' ')).toBe(0);
  });
});

describe('who may look', () => {
  test('is everybody, without an account too', async () => {
    const { findSchools } = await world.visitor().do<{ findSchools: Page }>(FIND, { words: '121010' });
    const [school] = findSchools.items;
    expect(await world.visitor().do(READ, { id: school?.id })).toEqual({
      organisation: {
        id: school?.id,
        name: 'Southtown Primary School',
        kind: 'SCHOOL',
        sizeBand: null,
        laName: 'Norfolk',
      },
    });
  });

  test('is asked to wait after many searches by visitors of one place, where others who signed in go on', async () => {
    const search = () => world.visitor().ask(FIND, { words: 'ormiston', first: 1 });
    const answers = await Promise.all(Array.from({ length: VISITORS_SEARCHES.points + 1 }, search));
    const refused = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(new Set(refused)).toEqual(new Set(['TOO_MANY_ATTEMPTS']));
    expect(namesOf(await find('ormiston victory'))).toContain('Ormiston Victory Academy');
  });

  test('and for a school that is not there the answer says so', async () => {
    expect(await teacher.refusalOf(READ, { id: '01a20037-864e-71b8-a8ec-bbdc1909a58d' })).toBe('NOT_FOUND');
    expect(await teacher.refusalOf(FIND, { words: 'x'.repeat(101) })).toBe('INPUT_NOT_ACCEPTED');
  });
});

describe('schools of other registers', () => {
  const ABROAD = `query ($words: String!) {
    findSchools(words: $words) { items { name registerKey laName countsTowardsTheSix mainSchool { name } } }
  }`;
  const abroad = async (words: string): Promise<readonly object[]> =>
    (await teacher.do<{ findSchools: { items: readonly object[] } }>(ABROAD, { words })).findSchools.items;

  test('a department names its main school and does not count', async () => {
    const department = { countsTowardsTheSix: false, mainSchool: { name: 'Løkken-Vrå Skole' } };
    expect(await abroad('lokken undervisning')).toMatchObject([{ name: 'Løkken undervisningssted', ...department }]);
    expect(await abroad('løkken-vrå')).toMatchObject([{ countsTowardsTheSix: true, mainSchool: null }]);
  });

  test('a school without a number is found by its municipality', async () => {
    expect(await abroad('apalby vasteras')).toEqual([
      { name: 'Apalbyskolan', registerKey: null, laName: 'Västerås', countsTowardsTheSix: true, mainSchool: null },
    ]);
  });

  test('a school of two registers is shown once, by its own', async () => {
    expect(await abroad('wrexham early')).toMatchObject([{ registerKey: '6651007', laName: 'Wrexham' }]);
  });
});
