// The walls of the house as lint errors. The floor plan stands here once and nowhere else.
import nx from '@nx/eslint-plugin';
import i18next from 'eslint-plugin-i18next';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Rooms of the rules and of the API, lowest floor first: a room imports only from rooms before it. */
export const rooms = [
  'people',
  'organisations',
  'programmes',
  'networks',
  'colleagues',
  'groups',
  'safeguarding',
  'discussions',
  'resources',
  'enquiries',
  'case-studies',
  'learning',
  'events',
  'rollout',
  'insights',
];

/** What each project may import of ours, and what it must never import of others'. */
const floorPlan = [
  { project: 'domain', may: [], never: ['*'] },
  {
    project: 'rich-text',
    may: [],
    never: ['@nestjs/*', 'typeorm', 'react*', 'urql', '@urql/*', 'graphql', '@mantine/*'],
  },
  { project: 'words', may: [], never: ['urql', '@urql/*', 'graphql', '@nestjs/*', 'typeorm', 'react*'] },
  { project: 'ui', may: [], never: ['urql', '@urql/*', 'graphql', '@nestjs/*', 'typeorm', 'i18next', 'react-i18next'] },
  { project: 'api', may: ['domain', 'rich-text', 'words'], never: ['react*', 'urql', '@urql/*', '@mantine/*'] },
  { project: 'web', may: ['domain', 'rich-text', 'words', 'ui'], never: ['@nestjs/*', 'typeorm', 'pg'] },
  { project: 'e2e', may: ['domain'], never: ['@nestjs/*', 'typeorm'] },
];

/** The compiler settings that know the specs too. */
const typed = [
  ...['domain', 'rich-text', 'words'].map((lib) => `libs/${lib}/tsconfig.spec.json`),
  ...['apps/api/tsconfig.spec.json', 'apps/web/tsconfig.json', 'apps/e2e/tsconfig.json', 'libs/ui/tsconfig.json'],
];

const noForwardRef = {
  name: '@nestjs/common',
  importNames: ['forwardRef'],
  message: 'Two rooms that need each other are one room, or one of them speaks by events.',
};

const within = (folders) => folders.flatMap((folder) => [`**/${folder}/**`, `../${folder}/*`, `../../${folder}/*`]);

const restrictImports = (files, folders, message) => ({
  files,
  ignores: ['**/*.spec.ts', '**/*.spec.tsx'],
  rules: {
    'no-restricted-imports': [
      'error',
      { paths: [noForwardRef], ...(folders.length > 0 && { patterns: [{ group: within(folders), message }] }) },
    ],
  },
});

const roomWalls = ['apps/api/src', 'libs/domain/src'].flatMap((top) =>
  rooms.map((room, floor) =>
    restrictImports(
      [`${top}/${room}/**/*.ts`],
      rooms.slice(floor + 1),
      `${room} stands below: a room imports only from rooms before it.`,
    ),
  ),
);

/** From a file of a task this way out leads to its neighbours: whatever is named there is another task. */
const noOtherTask = (files, wayOut) => ({
  files: [files],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^${wayOut}[^./]`, message: 'A task never imports another task: what both need is a part.' },
          { regex: '/tasks/', message: 'A task never imports another task: what both need is a part.' },
        ],
      },
    ],
  },
});

/** SQL is written by hand and never put together from what someone sent: only named constants may stand in it. */
const SQL_CALL = 'CallExpression[callee.property.name=/^(query|prepared|where|andWhere|orWhere|orderBy|addOrderBy)$/]';
const noMadeUpSql = [
  `${SQL_CALL} > TemplateLiteral > :not(TemplateElement):not(Identifier[name=/^[A-Z][A-Z_]*$/])`,
  `${SQL_CALL} > BinaryExpression[operator="+"]`,
].map((selector) => ({
  selector,
  message: 'SQL is a literal: values are parameters, sorting is a map from words to columns.',
}));

const oneLoaderFactory = {
  selector: "NewExpression[callee.name='DataLoader']",
  message: 'Loaders live no longer than a request: make them in a *.loaders.ts class.',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.data/**', 'test-output/**', '**/graphql-env.d.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommended],
    languageOptions: { parserOptions: { project: typed, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    ignores: ['**/*.spec.{ts,tsx,mjs}', '**/*.e2e.ts', 'apps/api/src/migrations/**'],
    rules: { 'max-lines': ['error', { max: 300 }] },
  },
  { files: ['**/*.spec.{ts,tsx,mjs}', '**/*.e2e.ts'], rules: { 'max-lines': ['error', { max: 400 }] } },
  {
    files: ['apps/**/*.ts', 'apps/**/*.tsx', 'libs/**/*.ts', 'libs/**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          // The words of one language are loaded when it is chosen; their types and names come with the page.
          checkDynamicDependenciesExceptions: ['@sixfold/words'],
          depConstraints: floorPlan.map(({ project, may, never }) => ({
            sourceTag: `project:${project}`,
            onlyDependOnLibsWithTags: may.map((other) => `project:${other}`),
            bannedExternalImports: never,
          })),
        },
      ],
    },
  },
  {
    // Specs may use the test runner and its companions wherever they stand.
    files: ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  ...roomWalls,
  restrictImports(['apps/api/src/platform/**/*.ts'], rooms, 'The platform knows no room: rooms hand it what it needs.'),
  restrictImports(['apps/web/src/parts/**/*.{ts,tsx}'], ['tasks'], 'A part is used by tasks and knows none of them.'),
  restrictImports(
    ['apps/web/src/platform/**/*.{ts,tsx}'],
    ['tasks', 'parts'],
    'The platform of the web knows no task.',
  ),
  noOtherTask('apps/web/src/tasks/*/*.{ts,tsx}', '\\.\\./'),
  noOtherTask('apps/web/src/tasks/*/*/*.{ts,tsx}', '\\.\\./\\.\\./'),
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['**/*.spec.ts', 'apps/api/src/testing/**', 'apps/api/src/migrations/**'],
    rules: { 'no-restricted-syntax': ['error', ...noMadeUpSql, oneLoaderFactory] },
  },
  {
    files: ['apps/api/src/**/*.loaders.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noMadeUpSql] },
  },
  {
    // Commands and the start of the process read the environment and speak to the console; nothing else does.
    files: ['apps/api/src/**/*.ts'],
    ignores: [
      'apps/api/src/main.ts',
      'apps/api/src/migrate.ts',
      'apps/api/src/administrator.ts',
      'apps/api/src/**/command.ts',
      'apps/api/src/testing/**',
      '**/*.spec.ts',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings come from platform/config.' },
      ],
    },
  },
  {
    files: [
      'apps/api/src/main.ts',
      'apps/api/src/migrate.ts',
      'apps/api/src/administrator.ts',
      'apps/api/src/**/command.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['apps/web/src/**/*.tsx', 'libs/ui/src/**/*.tsx'],
    ignores: ['**/*.spec.tsx'],
    plugins: { i18next, 'react-hooks': reactHooks },
    rules: {
      'i18next/no-literal-string': [
        'error',
        { mode: 'jsx-only', 'jsx-attributes': { include: ['aria-label', 'alt', 'title', 'placeholder', 'label'] } },
      ],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style'] Literal[value=/#[0-9a-fA-F]{3,8}|rgb|hsl/]",
          message: 'Colours are tokens of libs/ui.',
        },
      ],
    },
  },
);
