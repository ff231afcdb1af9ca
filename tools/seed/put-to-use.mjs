// What the demo's people did with what is in their bank: taught it, gathered it, and held one up for the others.
// @ts-check
import { randomUUID } from 'node:crypto';

/** @typedef {import('./world.mjs').DemoWorld} DemoWorld */

const USE = 'mutation ($input: LogUseInput!) { logResourceUse(input: $input) { id } }';
const MAKE = 'mutation ($input: MakeResourceInput!) { made: makeResource(input: $input) { id licence } }';
const SHARE = 'mutation ($input: ShareResourceInput!) { shareResource(input: $input) { id } }';
const HOLD_UP = 'mutation ($input: ChooseExemplarInput!) { chooseExemplar(input: $input) { id } }';
const OAK = `query { resources(kind: UNIT, subject: FIRST_LANGUAGE, first: 20) { items { id audience } } }`;

const uses = [
  {
    ...{ by: 'colin', urn: '123537', title: 'Two year groups, one question', className: 'Class 1', daysAgo: 9 },
    how: 'Forty minutes, and nobody asked which part was theirs. The oldest began to write the pairs down unasked.',
    wouldChange: 'Twenty-four instead of twelve for those who were done.',
  },
  {
    ...{ by: 'moses', urn: '101527', title: 'Two year groups, one question', className: 'Year 1', daysAgo: 16 },
    how: 'With one year group it works too, if half of them only count and half only write.',
    wouldChange: '',
  },
  {
    ...{ by: 'moses', urn: '101527', title: 'A staff meeting of five people in twenty minutes', daysAgo: 4 },
    className: 'Our team of eleven',
    how: 'Ten minutes in turn became twenty with eleven people, and still nobody wanted the old way back.',
    wouldChange: 'Two rounds of five minutes in threes.',
  },
];

const gathered = {
  title: 'Before the first letter, and after the last',
  purpose: 'Everything around the letters that children asked for, so that nobody has to look for it again.',
  ...{ subject: 'FIRST_LANGUAGE', phase: 'EARLY_YEARS', yearGroups: [4, 5], language: 'en', isCollection: true },
};

/** @type {Readonly<Record<string, string>>} by title of the part */
const reasons = {
  'A song book made by four-year-olds': 'For the week in which no letter has come yet.',
  'Two year groups, one question': 'For the classes that answer together: the same way of asking, with numbers.',
};

/** @param {DemoWorld} world @param {string} networkId @param {ReadonlyMap<string, string>} resources ids by title */
export async function putToUse(world, networkId, resources) {
  const idOf = (/** @type {string} */ title) => /** @type {string} */ (resources.get(title));
  for (const { by, urn, title, daysAgo, ...said } of uses) {
    const taughtOn = new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
    const place = { resourceId: idOf(title), organisationId: world.schoolId(urn), taughtOn };
    await world.as(by, USE, { input: { ...said, ...place, clientKey: randomUUID() } });
  }
  await gather(world, networkId, idOf);
  const reason =
    'Look at the first ten minutes: one question, no worksheet, and both year groups listen to each other.';
  await world.as('moses', HOLD_UP, { input: { resourceId: idOf('Two year groups, one question'), reason } });
}

/** With a unit from the public bank. @param {DemoWorld} world @param {string} networkId @param {(title: string) => string} idOf */
async function gather(world, networkId, idOf) {
  const { resources } = await world.as('farah', OAK, {});
  const published = resources.items.find((/** @type {{ audience: string }} */ { audience }) => audience === 'PUBLIC');
  const parts = Object.keys(reasons).map(idOf);
  const document = {
    ...gathered,
    parts: published === undefined ? parts : [...parts, published.id],
    reasons: Object.entries(reasons).map(([title, why]) => ({ id: idOf(title), why })),
  };
  const input = { organisationId: world.schoolId('101519'), licence: 'CC_BY', document, clientKey: randomUUID() };
  const { made } = await world.as('farah', MAKE, { input });
  await world.as('farah', SHARE, { input: { ...made, audience: 'NETWORK', networkId, line: null } });
}
