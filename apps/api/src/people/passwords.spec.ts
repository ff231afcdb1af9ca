// Hashing at the cost we promise, and nobody's hash telling neither by answer nor by time that there is nobody.
import { hash } from '@node-rs/argon2';
import { canBeToldApart } from '../testing/timing.js';
import { NOBODYS_HASH, Passwords } from './passwords.js';

const passwords = new Passwords();
const PASSWORD = 'seven herons over the marsh';

describe('passwords', () => {
  it('are hashed by argon2id at the cost we promise, each with its own salt', async () => {
    const [one, other] = await Promise.all([passwords.hash(PASSWORD), passwords.hash(PASSWORD)]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    await expect(passwords.verify(one, PASSWORD)).resolves.toBe(true);
    await expect(passwords.verify(one, `${PASSWORD} `)).resolves.toBe(false);
  });

  it('are never right for nobody, and that takes as long', async () => {
    const known = await passwords.hash(PASSWORD);
    const apart = canBeToldApart(
      30,
      () => passwords.verify(known, 'wrong'),
      () => passwords.verify(null, 'wrong'),
    );
    await expect(apart).resolves.toBe(false);
    await expect(passwords.verify(null, PASSWORD)).resolves.toBe(false);
  });

  it('are hashed anew when their hash was made for less, and nobody is never cheaper', async () => {
    expect(passwords.isOutdated(await hash(PASSWORD, { memoryCost: 8_192, timeCost: 2 }))).toBe(true);
    expect(passwords.isOutdated(await passwords.hash(PASSWORD))).toBe(false);
    expect(passwords.isOutdated(NOBODYS_HASH)).toBe(false);
  });
});
