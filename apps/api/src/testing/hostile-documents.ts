// Requests that were made to hurt: each is a whole body, as it is posted.
import { randomUUID } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';

const times = (count: number, part: string | ((index: number) => string)): string =>
  Array.from({ length: count }, (_, index) => (typeof part === 'string' ? part : part(index))).join(' ');
const nest = (depth: number, open: string, inner: string, close: string): string =>
  open.repeat(depth) + inner + close.repeat(depth);
const asking = (query: unknown, more: object = {}): string => JSON.stringify({ query, ...more });

const id = randomUUID();
/** Each level asks for the next one twice. */
const doubling = (levels: number): string =>
  times(levels, (level) => `fragment F${level} on Me { ...F${level + 1} ...F${level + 1} }`);
const deepText = nest(5_000, '{"type":"blockquote","content":[', '{"type":"paragraph"}', ']}');
const POST = 'mutation ($body: RichText!) { post(discussionId: "x", clientKey: "y", body: $body) { id } }';
const SETTINGS = 'mutation ($name: String!) { changeMySettings(name: $name, language: "en", appearance: DARK) { id } }';

export const hostileBodies: readonly (readonly [string, string])[] = [
  ['deep fields', asking(`{ me ${nest(50, '{ me ', '{ id }', ' }')} }`)],
  ['very deep fields', asking(`{ ${nest(480, 'me { ', 'id', ' }')} }`)],
  ['deep fragments in fragments', asking(`{ me { ${nest(100, '... on Me { ', 'id', ' }')} } }`)],
  ['deep lists in arguments', asking(`{ publicNetwork(id: ${nest(400, '[', '"x"', ']')}) { id } }`)],
  ['deep objects in arguments', asking(`{ publicNetwork(id: ${nest(300, '{a:', '1', '}')}) { id } }`)],
  ['deep lists of types', asking(`query ($a: ${nest(400, '[', 'ID', ']')}) { me { id } }`)],
  ['many fields', asking(`{ me { ${times(2_000, 'id')} } }`)],
  ['many roots', asking(`{ ${times(400, 'me { id }')} }`)],
  ['fields that may not merge', asking(`{ ${times(100, (n) => `publicNetwork(id: "${n}") { id }`)} }`)],
  ['a fragment of itself', asking('{ me { ...A } } fragment A on Me { ...A }')],
  ['two fragments of each other', asking('{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }')],
  [
    'a ring of fragments',
    asking(`{ me { ...F0 } } ${times(50, (n) => `fragment F${n} on Me { ...F${(n + 1) % 50} }`)}`),
  ],
  ['fragments that double', asking(`{ me { ...F0 } } ${doubling(25)} fragment F25 on Me { id }`)],
  ['fragments that double without an end', asking(`{ me { ...F0 } } ${doubling(25)}`)],
  ['fragments that nobody uses', asking(`{ me { id } } ${times(150, (n) => `fragment U${n} on Me { id }`)}`)],
  ['eleven aliases', asking(`{ ${times(11, (n) => `a${n}: me { id }`)} }`)],
  ['a flood of aliases', asking(`{ ${times(150, (n) => `a${n}: me { id }`)} }`)],
  ['aliases of fields', asking(`{ me { ${times(200, (n) => `a${n}: name`)} } }`)],
  ['aliases in fragments', asking(`{ ...A } fragment A on Query { ${times(100, (n) => `a${n}: me { id }`)} }`)],
  ['eleven directives', asking(`{ me { id ${times(11, '@include(if: true)')} } }`)],
  ['a flood of directives', asking(`{ me { id ${times(900, '@a')} } }`)],
  ['directives on the operation', asking(`query Q ${times(400, '@skip(if: false)')} { me { id } }`)],
  ['a megabyte of query', asking(`{ me { ${times(350_000, 'id')} } }`)],
  ['a megabyte of comments', asking(`#${'x'.repeat(1_000_000)}\n{ me { id } }`)],
  ['a megabyte of variables', asking('{ me { id } }', { variables: { a: 'x'.repeat(1_000_000) } })],
  ['more tokens than allowed', asking(`{ me { ${times(1_001, 'id')} } }`)],
  ['many variables', asking(`query (${times(300, (n) => `$v${n}: ID`)}) { me { id } }`)],
  ['one long name', asking(`{ ${'x'.repeat(90_000)} }`)],
  ['one long text', asking(`{ publicNetwork(id: "${'x'.repeat(90_000)}") { id } }`)],
  ['a huge page', asking(`{ groups(networkId: "${id}", first: 1000000) { items { id } } }`)],
  ['a page of less than none', asking(`{ groups(networkId: "${id}", first: -1) { items { id } } }`)],
  ['a page beyond numbers', asking(`{ groups(networkId: "${id}", first: 1e99) { items { id } } }`)],
  ['an endless cursor', asking(`{ groups(networkId: "${id}", after: "${'A'.repeat(90_000)}") { items { id } } }`)],
  ['the schema, eleven times', asking(`{ ${times(11, (n) => `s${n}: __schema { types { name } }`)} }`)],
  ['the schema, in circles', asking(`{ __schema { ${nest(40, 'types { fields { type { ', 'name', ' } } }')} } }`)],
  ['the whole schema and more', asking(getIntrospectionQuery().replace('{', `{ ${times(900, 'x')} `))],
  ['a text of 5,000 quotations in each other', asking(POST).replace(/}$/, `,"variables":{"body":${deepText}}}`)],
  ['a text where a word is wanted', asking(SETTINGS, { variables: { name: nest(20_000, '[', '', ']') } })],
  [
    'nested where a word is wanted',
    `{"query":${JSON.stringify(SETTINGS)},"variables":{"name":${nest(20_000, '[', '', ']')}}}`,
  ],
  ['a batch', `[${times(50, asking('{ me { id } }')).replaceAll('} {', '},{')}]`],
  ['a query that is a number', asking(42)],
  ['a query that is a list', asking(['{ me { id } }'])],
  ['variables that are a text', asking('{ me { id } }', { variables: 'x' })],
  [
    'no query, only a hash of one',
    JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } }),
  ],
  ['no JSON', '{"query": "{ me { id } }"'],
  ['a subscription', asking('subscription { me { id } }')],
  ['two operations and no choice', asking('query A { me { id } } query B { me { id } }')],
];
