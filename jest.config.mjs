// One test runner for every tier; the tiers differ only in what they run on.
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      target: 'es2023',
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const sources = {
  '^@sixfold/(domain|rich-text|ui)$': '<rootDir>/libs/$1/src/index.ts',
  '^@sixfold/words$': '<rootDir>/libs/words/src/index.ts',
  '^@sixfold/words/((?:first|rest)/(?:en|da|sv))$': '<rootDir>/libs/words/src/$1.ts',
};

/** One PostgreSQL for the whole run, started only when a project that needs it has specs to run. */
const onPostgres = {
  globalSetup: '<rootDir>/tools/test-database/setup.mjs',
  globalTeardown: '<rootDir>/tools/test-database/teardown.mjs',
};

const project = (displayName, folder, { browserLike = false, ...rest } = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  roots: [`<rootDir>/${folder}`],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    ...sources,
    ...(browserLike && { '\\.css$': '<rootDir>/apps/web/src/testing/style-names.ts' }),
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.tsx?$': swc(browserLike) },
  testEnvironment: browserLike ? 'jsdom' : 'node',
  ...(browserLike && { setupFiles: ['<rootDir>/apps/web/src/testing/browser.ts'] }),
  ...rest,
});

/** Whole servers that are killed, strained and attacked. */
const KITS = ['/check\\.spec\\.mjs$'];
const plain = { ...onPostgres, transform: {}, moduleNameMapper: {}, extensionsToTreatAsEsm: [] };

export default {
  projects: [
    project('domain', 'libs/domain'),
    project('rich-text', 'libs/rich-text'),
    project('words', 'libs/words'),
    project('ui', 'libs/ui', { browserLike: true }),
    project('web', 'apps/web', { browserLike: true }),
    project('api', 'apps/api', onPostgres),
    project('tools', 'tools', { ...plain, testMatch: ['**/*.spec.mjs'], testPathIgnorePatterns: KITS }),
    project('kits', 'tools', { ...plain, testMatch: ['**/check.spec.mjs'] }),
    project('e2e', 'apps/e2e', {
      ...onPostgres,
      globalSetup: '<rootDir>/tools/test-database/setup-with-demo.mjs',
      testMatch: ['**/*.e2e.ts'],
    }),
  ],
  testTimeout: 180_000,
  maxWorkers: 2,
};
