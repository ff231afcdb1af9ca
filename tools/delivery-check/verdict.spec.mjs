// The check sees every fault that it is there to see.
// @ts-check
import { faultsOf } from './verdict.mjs';

const post = (/** @type {number} */ seq) => ({ id: `id ${seq}`, key: `key ${seq}`, seq });
const whole = { posts: [1, 2, 3].map(post), lastSeq: 3, postCount: 3 };
const acknowledged = [post(2), post(3), post(3)];

it('finds nothing where nothing is wrong', () => {
  expect(faultsOf(acknowledged, whole)).toEqual([]);
});

it.each([
  ['a post that was acknowledged and is gone', [...acknowledged, post(4)], whole],
  ['an acknowledgement with another id', [post(2), { ...post(3), id: 'another' }], whole],
  ['an acknowledgement in another place', [post(2), { ...post(3), seq: 7 }], whole],
  ['a key that is stored twice', acknowledged, { ...whole, posts: [post(1), post(2), { ...post(3), key: 'key 2' }] }],
  ['a gap in the log', acknowledged, { ...whole, posts: [post(1), post(2), { ...post(3), seq: 4 }] }],
  ['a counter that is ahead', acknowledged, { ...whole, lastSeq: 4 }],
  ['a post that nobody was promised', [post(2)], whole],
])('finds %s', (_fault, told, stored) => {
  expect(faultsOf(told, stored)).not.toEqual([]);
});
