// No text that somebody types, however it is made, keeps the server busy (threat T19).
import { randomUUID } from 'node:crypto';
import type { Client } from '../testing/client.js';
import { takesLessThan } from '../testing/cpu-time.js';
import * as networks from '../testing/documents/networks.documents.js';
import { POST, START } from '../testing/talk/documents.js';
import { type GroupToTalkIn, openGroupToTalkIn } from '../testing/talk/group.js';
import { openWorld, type World } from '../testing/world.js';

/** Milliseconds of processor time. What holds the event loop holds the processor, so this bounds its lag too. */
const MOST_TIME = 100;

/** What patterns, collations and parsers stumble over, each to be repeated to many lengths. */
const SEEDS = [
  ...['a', 'ab ', 'aA', '  ', '\t', '\n', 'a\n', '0', '1.', '-', '_', '.', ',', ';', ':', '!', '?', '@', 'a@', '.a@a'],
  ...[
    '((',
    '))',
    '[[',
    '{{',
    '<',
    '</',
    '<a>',
    '&',
    '&amp;',
    '&#x',
    '%',
    '%25',
    '%_',
    '\\',
    '\\\\',
    "'",
    "''",
    '"',
    '`',
  ],
  ...[
    '*',
    '**',
    '.*',
    '(a+)+',
    '|',
    '||',
    '&&',
    ':*',
    '<->',
    '$',
    '$1',
    '^',
    '~',
    '=',
    '+',
    '/',
    '//',
    '/*',
    '--',
    '#',
  ],
  ...[
    'é',
    'e\u0301',
    '\u0301',
    'İ',
    'ß',
    'ﬃ',
    'Å',
    'ø',
    'ж',
    '字',
    'א',
    '\u202e',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00a0',
  ],
  ...['👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇬🇧', 'http://', 'https://a.', 'mailto:', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa!', "st joseph's "],
];
const LENGTHS = [1, 7, 30, 100, 120, 2_000, 30_000];

const texts = SEEDS.flatMap((seed) =>
  LENGTHS.map((length) => seed.repeat(Math.ceil(length / seed.length)).slice(0, length)),
);

let world: World;
let group: GroupToTalkIn;
let writer: Client;
let discussionId: string;

const documentOf = (text: string): object => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const FIND = 'query ($words: String!) { findSchools(words: $words, first: 10) { items { id } } }';

const SEARCH = `query ($text: String!) {
  search(text: $text, first: 10) { items { id snippet { text } } counts { count } meantInstead }
}`;

beforeAll(async () => {
  world = await openWorld();
  group = await openGroupToTalkIn(world, ['Amira']);
  writer = await world.as(group.people[0]!);
  const asked = { groupId: group.groupId, title: 'First drafts', body: documentOf('First'), clientKey: randomUUID() };
  discussionId = (await writer.do<{ startDiscussion: { id: string } }>(START, asked)).startDiscussion.id;
});
afterAll(() => world.close());

const places: Readonly<Record<string, (text: string) => [string, object]>> = {
  'finding a school': (words) => [FIND, { words }],
  'searching everything': (text) => [SEARCH, { text }],
  'finding a person': (words) => [networks.CANDIDATES, { networkId: group.network.id, words }],
  'a title': (title) => [START, { groupId: group.groupId, title, body: documentOf('First'), clientKey: randomUUID() }],
  'a post': (text) => [POST, { discussionId, body: documentOf(text), clientKey: randomUUID() }],
};

it('brings texts enough', () => expect(texts.length * Object.keys(places).length).toBeGreaterThanOrEqual(2_000));

it.each(Object.keys(places))(
  'in %s',
  async (place) => {
    const slow: string[] = [];
    const ask = async (text: string): Promise<void> => {
      const [query, variables] = places[place]!(text);
      const { errors } = await writer.ask(query, { ...variables });
      const code = errors[0]?.extensions.code ?? '';
      if (/SOMETHING|BUSY/.test(code)) slow.push(`${JSON.stringify(text.slice(0, 40))}: ${code}`);
    };
    for (const text of texts) {
      if (!(await takesLessThan(MOST_TIME, () => ask(text))))
        slow.push(`${JSON.stringify(text.slice(0, 40))} × ${text.length}`);
    }
    expect(slow).toEqual([]);
  },
  5 * 60_000,
);
