// A discussion as a story follows it: begun, its log read on, and whom it told.
import { randomUUID } from 'node:crypto';
import { documentOf } from '@sixfold/rich-text';
import type { GivenPerson } from '../given.js';
import type { World } from '../world.js';
import { CATCH_UP, type Discussion, type Post, START } from './documents.js';

/** @returns its id */
export async function startDiscussion(world: World, starter: GivenPerson, groupId: string, title: string) {
  const asked = { groupId, title, body: documentOf('Hello.'), clientKey: randomUUID() };
  return (await (await world.as(starter)).do<{ startDiscussion: Discussion }>(START, asked)).startDiscussion.id;
}

export async function lastSeqOf(world: World, discussionId: string): Promise<number> {
  const [row] = await world.rows<{ seq: number }>('SELECT last_seq AS seq FROM discussion WHERE id = $1', [
    discussionId,
  ]);
  return row!.seq;
}

/** What somebody who had read up to `seq` catches up with. */
export async function readSince(world: World, reader: GivenPerson, discussionId: string, seq: number): Promise<Post[]> {
  const client = await world.as(reader);
  return (await client.do<{ postsSince: { items: Post[] } }>(CATCH_UP, { discussionId, seq })).postsSince.items;
}

/** The names of those who have a notice of the kind, about what has this id where one is given. */
export async function namesOfTold(world: World, kind: string, id = ''): Promise<string[]> {
  const rows = await world.rows<{ name: string }>(
    `SELECT p.name FROM notice n JOIN person p ON p.id = n.person_id
     WHERE n.kind = $1 AND n.dedupe_key LIKE '%' || $2 || '%' ORDER BY p.name`,
    [kind, id],
  );
  return rows.map(({ name }) => name);
}
