// The checks beside the tests, each one program that says by its exit code whether all is well.
// @ts-check

/** @typedef {{ name: string, script: string, args: string[] }} Check a script for Node, from the project's folder */

const NX = 'node_modules/.bin/nx';

/**
 * The build comes before what judges types: a package of ours is known to the next by what was built.
 *
 * @type {Check[]}
 */
export const CHECKS = [
  { name: 'Lock file', script: 'tools/check-lock.mjs', args: [] },
  {
    name: 'Formatting',
    script: 'node_modules/.bin/prettier',
    args: ['--check', '--log-level', 'warn', '.'],
  },
  { name: 'Build', script: NX, args: ['run-many', '-t', 'build'] },
  { name: 'Walls and lint', script: 'node_modules/.bin/eslint', args: ['--max-warnings', '0', '.'] },
  { name: 'Types', script: NX, args: ['run-many', '-t', 'typecheck'] },
  { name: 'Types of the tools', script: 'node_modules/.bin/tsc', args: ['-p', 'tools'] },
];

/**
 * What the tests run on, group by group: nothing or jsdom, PostgreSQL, whole servers, a real browser.
 *
 * @typedef {{ name: string, projects: string[], alone?: true }} TestGroup alone: one spec at a time, since it promises milliseconds
 *
 * @type {TestGroup[]}
 */
export const TEST_GROUPS = [
  { name: 'Rules and screens', projects: ['domain', 'rich-text', 'words', 'ui', 'web'] },
  { name: 'Stories, platform and tools', projects: ['api', 'tools'] },
  { name: 'Whole servers under strain', projects: ['kits'], alone: true },
  { name: 'Journeys in a browser', projects: ['e2e'] },
];
