// Which port a copy serves on, beside others.
// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:net';
import { choosePort } from './port.mjs';

const HOST = '127.0.0.1';

/** @template T @param {(port: number) => Promise<T>} work with a port that another program holds */
async function besideAnother(work) {
  const other = createServer().listen(0, HOST);
  await once(other, 'listening');
  try {
    return await work(/** @type {import('node:net').AddressInfo} */ (other.address()).port);
  } finally {
    other.close();
    await once(other, 'close');
  }
}

describe('the port', () => {
  it('is the first free one from 4300 on when none is asked for', async () => {
    const port = await choosePort(undefined, HOST);
    expect(port).toBeGreaterThanOrEqual(4300);
    const other = createServer().listen(port, HOST);
    await once(other, 'listening');
    expect(await choosePort('', HOST)).toBeGreaterThan(port);
    other.close();
  });

  it('is the one asked for when it is free', async () => {
    const free = await besideAnother(async (port) => port);
    expect(await choosePort(String(free), HOST)).toBe(free);
  });

  it('is refused in words when it is taken, and when it is none', async () => {
    await besideAnother((taken) =>
      expect(choosePort(String(taken), HOST)).rejects.toThrow(`Port ${taken} on ${HOST} is taken by another program`),
    );
    await expect(choosePort('eighty', HOST)).rejects.toThrow('PORT=eighty is no port');
    await expect(choosePort('70000', HOST)).rejects.toThrow('PORT=70000 is no port');
    await expect(choosePort('4300', '192.0.2.1')).rejects.toThrow('HOST=192.0.2.1 is no address of this machine');
  });
});
