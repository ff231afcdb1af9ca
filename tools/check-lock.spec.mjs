// The lock file's faults, one lock file a fault.
// @ts-check
import { faultsOf } from './check-lock.mjs';

const SOUND = {
  '': { devDependencies: { jest: '30.5.2' } },
  'apps/api': { dependencies: { nest: '12.5.1' } },
  'node_modules/jest': { version: '30.5.2', optionalDependencies: { fsevents: '2.3.3' } },
  'node_modules/fsevents': { version: '2.3.3' },
  'node_modules/nest': { version: '12.5.1', dependencies: { rxjs: '7.8.2' }, devDependencies: { mocha: '11.0.0' } },
  'apps/api/node_modules/rxjs': { version: '7.8.2' },
  'node_modules/nest/node_modules/rxjs': { version: '7.8.2' },
};

/** @param {Record<string, object>} changes */
function faultsWith(changes) {
  return faultsOf({ packages: { ...SOUND, ...changes } });
}

describe('the lock file', () => {
  it('is sound when whatever is needed has an entry where Node looks for it', () => {
    expect(faultsWith({})).toEqual([]);
  });

  it.each([
    ['a dependency', { 'node_modules/nest': { dependencies: { pg: '8.23.1' } } }, 'node_modules/nest needs pg'],
    [
      'a platform package',
      { 'node_modules/jest': { optionalDependencies: { 'unrs-linux': '1.0.0' } } },
      'node_modules/jest needs unrs-linux',
    ],
    ['what a workspace develops with', { 'apps/api': { devDependencies: { vite: '8.3.8' } } }, 'apps/api needs vite'],
    [
      'what stands only in a neighbour',
      { 'node_modules/jest': { dependencies: { rxjs: '7.8.2' } } },
      'node_modules/jest needs rxjs',
    ],
  ])('misses %s', (_, changes, fault) => {
    expect(faultsWith(changes)).toEqual([expect.stringContaining(fault)]);
  });

  it('names no address of a registry', () => {
    const changes = { 'node_modules/jest': { version: '30.5.2', resolved: 'https://registry.example/jest.tgz' } };
    expect(faultsWith(changes)).toEqual([expect.stringContaining('names the address')]);
  });

  it.each([
    ['6.6.6', 1],
    ['6.6.7', 0],
    ['6.6.12', 0],
    ['6.10.0', 0],
  ])('with engine.io %s deep in the tree has %i versions with a known hole', (version, holes) => {
    expect(faultsWith({ 'node_modules/socket.io/node_modules/engine.io': { version } })).toHaveLength(holes);
  });
});
