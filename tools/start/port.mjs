// Decides on which port a copy serves.
// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Failure } from '../failure.mjs';

const USUAL = 4300;
const HIGHEST = 65_535;

/**
 * The port that was asked for, or the first free one from the usual on. Throws a Failure when the one asked for is
 * taken or is no port.
 * @param {string | undefined} wanted as the environment says it
 * @param {string} host
 * @returns {Promise<number>}
 */
export async function choosePort(wanted, host) {
  if (wanted !== undefined && wanted !== '') return checked(wanted, host);
  for (let port = USUAL; port <= HIGHEST; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new Failure(`No port from ${USUAL} up is free on ${host}: stop another program first.`);
}

/** @param {string} wanted @param {string} host */
async function checked(wanted, host) {
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > HIGHEST) {
    throw new Failure(`PORT=${wanted} is no port: give a number from 1 to ${HIGHEST}, or leave PORT out.`);
  }
  if (!(await isFree(port, host))) {
    throw new Failure(
      `Port ${port} on ${host} is taken by another program: give another one (PORT=${port + 1} npm start), or leave ` +
        'PORT out and a free one is chosen.',
    );
  }
  return port;
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
export async function isFree(port, host) {
  const server = createServer();
  try {
    server.listen({ port, host, exclusive: true });
    await once(server, 'listening');
  } catch (error) {
    return refusal(/** @type {NodeJS.ErrnoException} */ (error), port, host);
  }
  server.close();
  await once(server, 'close');
  return true;
}

/** @param {NodeJS.ErrnoException} error @param {number} port @param {string} host */
function refusal(error, port, host) {
  if (error.code === 'EADDRINUSE') return false;
  if (error.code === 'EACCES')
    throw new Failure(`This user may not serve on port ${port}: give one above 1023 as PORT.`);
  throw new Failure(`HOST=${host} is no address of this machine: give one of its own, or leave HOST out.`);
}

/**
 * A port that nobody uses and that no copy would take by itself: the system chooses it.
 * @param {string} host
 */
export async function passingPort(host) {
  const server = createServer().listen({ port: 0, host });
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}
