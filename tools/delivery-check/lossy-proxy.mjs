// A way to the server that lets every request through and loses some of the answers.
// @ts-check
import { once } from 'node:events';
import { createServer, request } from 'node:http';

/**
 * @param {string} target origin of the server
 * @param {number} share of the answers that are lost, 0 to 1
 * @returns {Promise<{ origin: string, lost: () => number, close(): Promise<void> }>}
 */
export async function openLossyProxy(target, share) {
  let lost = 0;
  const proxy = createServer((asked, answer) => {
    const passedOn = request(`${target}${asked.url}`, { method: asked.method, headers: asked.headers });
    passedOn.on('error', () => answer.destroy());
    passedOn.on('response', (given) => {
      // The server has answered, so it has committed: only now the line breaks.
      if (Math.random() < share) {
        lost += 1;
        given.resume();
        answer.destroy();
        return;
      }
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    asked.pipe(passedOn);
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (proxy.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    lost: () => lost,
    close: async () => {
      proxy.closeAllConnections();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
