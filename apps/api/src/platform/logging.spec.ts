// The line of a request says what was asked and how it went, and holds nothing that lets anybody in.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import type { Config } from './config/config.js';
import { logRequests } from './logging.js';

async function ask(logLevel: Config['logLevel'], trustedProxies: number) {
  const lines: string[] = [];
  const log = pino({ level: logLevel }, { write: (line) => lines.push(line) });
  const app = express().use(...logRequests(log, { logLevel, trustedProxies }));
  app.use((_, response) => void response.status(404).end());
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/invitations/s3cret?code=s3cret`;
  const headers = { cookie: 'sid=s3cret', authorization: 's3cret', 'x-request-id': 'from-the-proxy' };
  const { headers: answered } = await fetch(address, { headers });
  server.close();
  await once(server, 'close');
  return { id: answered.get('x-request-id'), lines };
}

it('names the place, the method, the status and the id, and nothing secret', async () => {
  const { id, lines } = await ask('info', 1);
  expect(id).toBe('from-the-proxy');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    req: { id: 'from-the-proxy', method: 'GET', place: '/invitations' },
    res: { statusCode: 404 },
    responseTime: expect.any(Number),
  });
  expect(lines[0]).not.toContain('s3cret');
});

it('takes nobody’s word for an id where no proxy stands in front', async () => {
  expect((await ask('info', 0)).id).toMatch(/^[0-9a-f-]{36}$/);
});

it('says nothing of requests where only what went wrong is asked for', async () => {
  const { id, lines } = await ask('warn', 0);
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(lines).toEqual([]);
});
