// The check sees every fault that it is there to see.
// @ts-check
import { faultsOf } from './verdict.mjs';

const named = (/** @type {number} */ seq) => ({ id: `id ${seq}`, key: `key ${seq}`, seq });
const post = (/** @type {number} */ seq) => ({ ...named(seq), changedSeq: seq, says: `key ${seq}` });
const told = (/** @type {number} */ seq) => ({ ...named(seq), doing: /** @type {const} */ ('post') });
/** The second post was edited before the third was written, and the third removed. */
const whole = {
  posts: [post(1), { ...post(2), changedSeq: 3, says: 'edit' }, { ...post(4), changedSeq: 5, says: null }],
  changes: [
    { id: 'id 2', key: 'edit', seq: 3, kind: 'edited' },
    { id: 'id 4', key: 'removal', seq: 5, kind: 'removed' },
  ],
  lastSeq: 5,
  postCount: 3,
};
const [first, second, third] = /** @type {[any, any, any]} */ (whole.posts);
const edit = { doing: /** @type {const} */ ('edit'), id: 'id 2', key: 'edit', seq: 3 };
const removal = { doing: /** @type {const} */ ('removal'), id: 'id 4', key: 'removal', seq: 5 };
const changed = [edit, removal];
const acknowledged = [told(2), told(4), told(4), ...changed];

it('finds nothing where nothing is wrong', () => {
  expect(faultsOf(acknowledged, whole)).toEqual([]);
  expect(faultsOf([...acknowledged, { ...edit, seq: 4 }], whole)).toEqual([]);
});

it.each([
  ['a post that was acknowledged and is gone', [...acknowledged, told(6)], whole],
  ['an acknowledgement with another id', [told(2), { ...told(4), id: 'another' }, ...changed], whole],
  ['an acknowledgement in another place', [told(2), { ...told(4), seq: 7 }, ...changed], whole],
  ['a key that is stored twice', acknowledged, { ...whole, posts: [first, second, { ...third, key: 'key 2' }] }],
  ['a gap in the log', acknowledged, { ...whole, posts: [...whole.posts, post(7)], postCount: 4, lastSeq: 7 }],
  ['a counter that is ahead', acknowledged, { ...whole, lastSeq: 6 }],
  ['a post that nobody was promised', [told(2), ...changed], whole],
  ['a change that was acknowledged and is gone', acknowledged, { ...whole, changes: [whole.changes[0]] }],
  ['a change acknowledged before its time', [...acknowledged, { ...removal, seq: 4 }], whole],
  ['a change that nobody was promised', [told(2), told(4), edit], whole],
  ['a removed post that still speaks', acknowledged, { ...whole, posts: [first, second, post(4)] }],
  ['an edit that is nowhere to be read', acknowledged, { ...whole, posts: [first, post(2), third] }],
])('finds %s', (_fault, all, stored) => {
  expect(faultsOf(all, /** @type {import('./place.mjs').Stored} */ (stored))).not.toEqual([]);
});
