// The check sees every fault that it is there to see.
// @ts-check
import { faultsOf } from './verdict.mjs';

const post = (/** @type {number} */ seq) => ({ id: `id ${seq}`, key: `key ${seq}`, seq });
/** The second post was changed before the third was written. */
const whole = { posts: [1, 2, 4].map(post), changes: [3], lastSeq: 4, postCount: 3 };
const acknowledged = [post(2), post(4), post(4)];

it('finds nothing where nothing is wrong', () => {
  expect(faultsOf(acknowledged, whole)).toEqual([]);
});

it.each([
  ['a post that was acknowledged and is gone', [...acknowledged, post(5)], whole],
  ['an acknowledgement with another id', [post(2), { ...post(4), id: 'another' }], whole],
  ['an acknowledgement in another place', [post(2), { ...post(4), seq: 7 }], whole],
  ['a key that is stored twice', acknowledged, { ...whole, posts: [post(1), post(2), { ...post(4), key: 'key 2' }] }],
  ['a gap in the log', acknowledged, { ...whole, changes: [5], lastSeq: 5 }],
  ['an entry that is missing', acknowledged, { ...whole, changes: [] }],
  ['a counter that is ahead', acknowledged, { ...whole, lastSeq: 5 }],
  ['a post that nobody was promised', [post(2)], whole],
])('finds %s', (_fault, told, stored) => {
  expect(faultsOf(told, stored)).not.toEqual([]);
});
