// One holder a folder: the living keep it, the dead lose it.
// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder, holderOf, refuseIfHeld } from './claim.mjs';
import { lifeOf } from './process.mjs';
import { inFreshFolder } from './testing/places.mjs';

/** @param {string} folder @param {unknown} holder */
function leaveClaim(folder, holder) {
  writeFileSync(join(folder, 'owner.json'), JSON.stringify(holder));
}

describe('a claim', () => {
  it('is held until released, and names the address once it is announced', () =>
    inFreshFolder(async (folder) => {
      const claim = claimFolder(folder);
      expect(() => claimFolder(folder)).toThrow(`process ${process.pid}`);
      claim.announce('http://127.0.0.1:4301');
      expect(holderOf(folder)).toEqual({ pid: process.pid, life: lifeOf(process.pid), url: 'http://127.0.0.1:4301' });
      claim.release();
      expect(readdirSync(folder)).toEqual([]);
      refuseIfHeld(folder);
    }));

  it.each([
    ['of a process that ended', () => ({ pid: spawnSync('true').pid, life: '1' })],
    ['of a process whose number another one has now', () => ({ pid: process.pid, life: 'an earlier one' })],
    ['that cannot be read', () => 'x'],
  ])('%s is taken over', (_, left) =>
    inFreshFolder(async (folder) => {
      leaveClaim(folder, left());
      expect(holderOf(folder)).toBeNull();
      claimFolder(folder).release();
      expect(existsSync(join(folder, 'owner.json'))).toBe(false);
    }),
  );
});
