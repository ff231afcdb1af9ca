// The walls stand: what must not be imported or written is reported by the rule that forbids it, and its neighbour is not.
// @ts-check
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const IMPORTS = 'no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';
const PROJECTS = '@nx/enforce-module-boundaries';

const PEOPLE = 'apps/api/src/people/people.service.ts';
const NETWORKS = 'apps/api/src/networks/networks.service.ts';
const GROUPS = 'apps/api/src/groups/groups.repository.ts';
const SIGN_IN = 'apps/web/src/tasks/sign-in/sign-in.page.tsx';
const UNSENT = 'apps/web/src/tasks/talk-in-a-group/unsent/unsent-posts.ts';
const PART = 'apps/web/src/parts/network/network-row.tsx';

/** @param {string} from */
const importing = (from, name = 'Thing') => `import { ${name} } from '${from}';\nexport const used = ${name};\n`;

/** @param {string} sql */
const asking = (sql) =>
  `const OPEN = 'open';\nexport const ask = (database: { query(sql: string): string }, name: string) =>\n  database.query(${sql}) + OPEN + name;\n`;

const loader = `import DataLoader from 'dataloader';\nexport const byId = new DataLoader<string, string>(async (ids) => [...ids]);\n`;

/** @type {[string, string, string, string][]} */
const wrong = [
  ['a room that looks up', PEOPLE, importing('../networks/networks.service.js'), IMPORTS],
  [
    'a rule that looks up',
    'libs/domain/src/people/person.policy.ts',
    importing('../networks/network.policy.js'),
    IMPORTS,
  ],
  [
    'a platform that knows a room',
    'apps/api/src/platform/mail/mailer.ts',
    importing('../../people/people.service.js'),
    IMPORTS,
  ],
  ['two rooms that need each other', PEOPLE, importing('@nestjs/common', 'forwardRef'), IMPORTS],
  ['a task that imports a task', SIGN_IN, importing('../my-settings/my-settings.graphql.js'), IMPORTS],
  ['a task that imports one of a single word', SIGN_IN, importing('../home/home.page.js'), IMPORTS],
  ['a part of a task that imports a task', UNSENT, importing('../../home/home.page.js'), IMPORTS],
  ['a part that imports a task', PART, importing('../../tasks/sign-in/sign-in.graphql.js'), IMPORTS],
  [
    'a web platform that knows a task',
    'apps/web/src/platform/appearance.ts',
    importing('../tasks/sign-in/sign-in.page.js'),
    IMPORTS,
  ],
  ['rules that lean on npm', 'libs/domain/src/people/person.rules.ts', importing('zod', 'z'), PROJECTS],
  ['a web that knows the server', 'apps/web/src/routes.tsx', importing('@nestjs/common', 'Module'), PROJECTS],
  ['a web that knows the database', 'apps/web/src/routes.tsx', importing('typeorm', 'DataSource'), PROJECTS],
  ['an interface that knows words', 'libs/ui/src/button/button.tsx', importing('@sixfold/words'), PROJECTS],
  ['a server that draws', PEOPLE, importing('react', 'useState'), PROJECTS],
  ['SQL with something in it', GROUPS, asking('`SELECT ${name}`'), SYNTAX],
  ['SQL that is glued', GROUPS, asking("'SELECT ' + name"), SYNTAX],
  ['a loader that outlives its request', PEOPLE, loader, SYNTAX],
  ['a setting that nobody checked', PEOPLE, 'export const port = process.env.PORT;\n', 'no-restricted-properties'],
  [
    'a page that speaks one language',
    SIGN_IN,
    'export const Hello = () => <p>Hello there</p>;\n',
    'i18next/no-literal-string',
  ],
  [
    'a label in one language',
    SIGN_IN,
    'export const Box = () => <input aria-label="Name" />;\n',
    'i18next/no-literal-string',
  ],
  ['a colour that is no token', SIGN_IN, "export const Box = () => <p style={{ color: '#ff0000' }} />;\n", SYNTAX],
  ['what has no type', NETWORKS, 'export const thing = (value: any) => value;\n', '@typescript-eslint/no-explicit-any'],
  [
    'a promise that nobody waits for',
    NETWORKS,
    'export const go = () => {\n  fetch("x");\n};\n',
    '@typescript-eslint/no-floating-promises',
  ],
  ['talk on the console', PEOPLE, "console.log('x');\n", 'no-console'],
  ['a file that grew', PEOPLE, 'export {};\n'.repeat(301), 'max-lines'],
];

/** @type {[string, string, string][]} */
const right = [
  [
    'a room that looks down',
    NETWORKS,
    importing('../organisations/organisations.repository.js', 'OrganisationsRepository'),
  ],
  ['a room on its platform', PEOPLE, importing('../platform/database/database.js', 'Database')],
  ['a server with rules', PEOPLE, importing('@sixfold/domain', 'foldEmail')],
  ['a task with a part', SIGN_IN, importing('../../parts/network/network-context.js', 'NetworkContext')],
  ['a task with its own parts', UNSENT, importing('../log/log.js', 'Log')],
  ['SQL with a constant in it', GROUPS, asking('`SELECT ${OPEN}`')],
  ['a loader among loaders', 'apps/api/src/networks/networks.loaders.ts', loader],
  ['a start that reads its settings', 'apps/api/src/main.ts', 'export const port = process.env.PORT;\n'],
];

/** @type {string[][]} */
let reported = [];
beforeAll(async () => {
  const texts = [...wrong, ...right].map(([, file, text]) => ({ filePath: join(ROOT, file), text }));
  reported = await rulesReportedOn(texts);
}, 300_000);

it.each(wrong.map((one, place) => [...one, place]))('%s is reported', (_, file, __, rule, place) => {
  expect(existsSync(join(ROOT, String(file)))).toBe(true);
  expect(reported[Number(place)]).toContain(rule);
});

it.each(right.map((one, place) => [...one, place]))('%s is not', (_, file, __, place) => {
  expect(existsSync(join(ROOT, String(file)))).toBe(true);
  expect(reported[wrong.length + Number(place)]).toEqual([]);
});

/**
 * @param {{ filePath: string, text: string }[]} texts
 * @returns {Promise<string[][]>}
 */
function rulesReportedOn(texts) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false' };
    const script = join(ROOT, 'tools/testing/lint-texts.mjs');
    const child = execFile(process.execPath, [script], { cwd: ROOT, env, maxBuffer: 2 ** 26 }, (error, stdout) =>
      error ? reject(error) : resolve(JSON.parse(stdout)),
    );
    child.stdin?.end(JSON.stringify(texts));
  });
}
