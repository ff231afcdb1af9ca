// A group to talk in: an active network, and in the group one person of each of its first schools.
import { randomUUID } from 'node:crypto';
import type { GivenNetwork, GivenPerson } from '../given.js';
import type { World } from '../world.js';
import { JOIN_GROUP, OPEN_GROUP } from './documents.js';

export interface GroupToTalkIn {
  readonly network: GivenNetwork;
  readonly groupId: string;
  /** In the order of their names; the first opened the group. */
  readonly people: readonly GivenPerson[];
}

export async function openGroupToTalkIn(world: World, names: readonly [string, ...string[]]): Promise<GroupToTalkIn> {
  const network = await world.given.network();
  const places = network.schools.slice(0, names.length).map(({ school }) => school);
  const people: GivenPerson[] = [];
  for (const [index, school] of places.entries()) {
    people.push(await world.given.personAt(school, 'staff', names[index]));
  }
  const opener = await world.as(people[0]!);
  const asked = { networkId: network.id, name: 'Reception', purpose: 'What we do in the first year' };
  const { openGroup } = await opener.do<{ openGroup: { id: string } }>(OPEN_GROUP, {
    ...asked,
    clientKey: randomUUID(),
  });
  for (const [index, person] of people.entries()) {
    const client = await world.as(person);
    await client.do(JOIN_GROUP, { groupId: openGroup.id, organisationId: places[index]!.id });
  }
  return { network, groupId: openGroup.id, people };
}
