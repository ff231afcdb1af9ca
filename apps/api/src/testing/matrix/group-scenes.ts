// The scenes at the door of a working group: the owner convenes it, waits there, or is invited.
import { randomUUID } from 'node:crypto';
import type { GivenPerson } from '../given.js';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';

const words = 'We would like to read along.';
const key = () => ({ clientKey: randomUUID() });

export const groupsAndDoors: Readonly<Record<string, Scene>> = {
  groupCandidates: async (stage) => ({ groupId: await convened(stage), words: '', first: 5 }),
  askToJoinGroup: async (stage) => ({ ...key(), ...(await withoutAnybody(stage, 'on_request')), words }),
  startGroupWith: async (stage) => ({
    ...key(),
    networkId: stage.networkId,
    name: `Name ${randomUUID().slice(0, 8)}`,
    purpose: 'To write together',
    personIds: [(await stage.colleagueAt(stage.home)).id],
  }),
  inviteToGroup: async (stage) => ({
    ...key(),
    groupId: await convened(stage),
    personId: (await stage.colleagueAt(stage.home)).id,
    words,
  }),
  'answerGroupAdmission, asked': async (stage) => {
    const colleague = await stage.colleagueAt(stage.home);
    return { id: await admission(stage, await convened(stage), 'request', colleague), accept: true };
  },
  'answerGroupAdmission, invited': async (stage) => {
    const { groupId } = await withoutAnybody(stage, 'by_invitation');
    return { id: await admission(stage, groupId, 'invitation', stage.member), accept: true };
  },
  withdrawGroupAdmission: async (stage) => {
    const { groupId } = await withoutAnybody(stage, 'on_request');
    return { id: await admission(stage, groupId, 'request', stage.member) };
  },
  restoreGroupAdmission: async (stage) => {
    const { groupId } = await withoutAnybody(stage, 'on_request');
    return { id: await admission(stage, groupId, 'request', stage.member, new Date()) };
  },
  appointConvenor: async (stage) => {
    const groupId = await convened(stage);
    const { id: personId } = await stage.colleagueAt(stage.home);
    await stage.world.rows(
      `INSERT INTO group_membership (id, group_id, person_id, organisation_id) VALUES (gen_random_uuid(), $1, $2, $3)`,
      [groupId, personId, stage.home.id],
    );
    return { groupId, personId };
  },
  dismissConvenor: async (stage) => ({ groupId: await convened(stage), personId: stage.member.id }),
  conveneGroup: (stage) => withoutAnybody(stage, 'open'),
  groupFacets: ({ networkId }) => ({ networkId }),
  'group, shown to facilitators': async (stage) => ({ id: await shown(stage, await stage.group()) }),
  'discussions, shown to facilitators': async (stage) => ({
    groupId: await shown(stage, await stage.group()),
    first: 5,
  }),
  changeGroup: async (stage) => ({
    groupId: await convened(stage),
    name: randomUUID(),
    purpose: words,
    language: 'da',
    entry: 'ON_REQUEST',
  }),
  letFacilitatorsRead: async (stage) => ({ groupId: await convened(stage), allowed: true }),
  closeGroup: async (stage) => ({ groupId: await convened(stage) }),
  reopenGroup: async (stage) => {
    const groupId = await convened(stage);
    await stage.world.rows('UPDATE working_group SET closed_at = now() WHERE id = $1', [groupId]);
    return { groupId };
  },
};

/** A group that its owner convenes. */
export async function convened(stage: Stage): Promise<string> {
  const groupId = await stage.group();
  await stage.world.rows('UPDATE group_membership SET convenor_since = joined_at WHERE group_id = $1', [groupId]);
  return groupId;
}

async function shown({ world }: Stage, groupId: string): Promise<string> {
  await world.rows('UPDATE working_group SET facilitators_read = true WHERE id = $1', [groupId]);
  return groupId;
}

/** A group that everybody has left, with such a door. */
async function withoutAnybody(stage: Stage, entry: string): Promise<{ groupId: string; organisationId: string }> {
  const groupId = await convened(stage);
  await stage.world.rows('UPDATE group_membership SET left_at = now() WHERE group_id = $1', [groupId]);
  await stage.world.rows('UPDATE working_group SET entry = $2 WHERE id = $1', [groupId, entry]);
  return { groupId, organisationId: stage.ownPlace.id };
}

async function admission(
  { world, home }: Stage,
  groupId: string,
  kind: 'request' | 'invitation',
  { id: personId }: GivenPerson,
  withdrawnAt: Date | null = null,
): Promise<string> {
  const id = randomUUID();
  await world.rows(
    `INSERT INTO group_admission
       (id, group_id, person_id, organisation_id, kind, words, state, asked_by, asked_at, client_key, answered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $3, now(), $1, $8)`,
    [id, groupId, personId, home.id, kind, words, withdrawnAt === null ? 'open' : 'withdrawn', withdrawnAt],
  );
  return id;
}
