// Places on the net, as attempts are counted by them.
import type { Socket } from 'node:net';
import { addressOf, rangeOf } from './network-range.js';

describe('the place of a caller', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:0:1:aaaa:bbbb:cccc:dddd', '2001:db8:0:1'],
    ['2001:db8:0:1::7', '2001:db8:0:1'],
    ['2001:0DB8::1', '2001:db8:0:0'],
    ['2001:db8::1:2:3:4:5', '2001:db8:0:1'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['::', '0:0:0:0'],
    ['', ''],
  ])('%s counts as %s', (address, range) => expect(rangeOf(address)).toBe(range));
});

describe('the address of a caller', () => {
  const from = (forwarded: string | undefined, proxies: number) =>
    addressOf({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.0.0.9' } as Socket }, proxies);

  it.each([
    ['the one that calls', undefined, 0, '10.0.0.9'],
    ['the one that calls, whatever it claims', '1.1.1.1', 0, '10.0.0.9'],
    ['what our proxy saw', '203.0.113.7', 1, '203.0.113.7'],
    ['what our proxy saw, not what it was told', '1.1.1.1, 203.0.113.7', 1, '203.0.113.7'],
    ['what the first of our two proxies saw', '1.1.1.1, 203.0.113.7, 10.0.0.1', 2, '203.0.113.7'],
    ['the proxy itself, when it forwards for nobody', undefined, 1, '10.0.0.9'],
  ])('is %s', (_, forwarded, proxies, address) => expect(from(forwarded, proxies)).toBe(address));
});
