// One caller's place on the net, as it is counted: an IPv4 address, or the /64 that a household or school is given.
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

const GROUPS = 8;
const GROUPS_OF_RANGE = 4;

/** E.g. `203.0.113.7`, or `2001:db8:0:1` for every address of `2001:db8:0:1::/64`. */
export function rangeOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const start = groupsOf(head);
  const end = groupsOf(tail ?? '');
  const middle = Array.from({ length: tail === undefined ? 0 : GROUPS - start.length - end.length }, () => '0');
  return [...start, ...middle, ...end].slice(0, GROUPS_OF_RANGE).join(':');
}

/** The address of a caller behind so many proxies of our own; what is claimed beyond the first of them is not believed. */
export function addressOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string {
  const claimed = String(headers['x-forwarded-for'] ?? '').split(',');
  const way = [...claimed.map((address) => address.trim()).filter(Boolean), socket.remoteAddress ?? ''];
  return way.at(-1 - proxies) ?? way[0] ?? '';
}

const groupsOf = (text: string): readonly string[] =>
  text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16).toString(16));
