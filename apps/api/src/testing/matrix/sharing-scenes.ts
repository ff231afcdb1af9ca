// The scenes of groups that networks share: the network in question is asked, or its group asks another.
import { randomUUID } from 'node:crypto';
import { convened } from './group-scenes.js';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';

const words = 'You read aloud too.';

export const groupsShared: Readonly<Record<string, Scene>> = {
  groupSharings: async (stage) => {
    await asked(stage);
    return { networkId: stage.networkId, first: 5 };
  },
  askToShareGroup: async (stage) => ({
    groupId: await convened(stage),
    networkId: await anotherNetwork(stage),
    words,
    clientKey: randomUUID(),
  }),
  answerGroupSharing: async (stage) => ({ id: await asked(stage), accept: true, words }),
  withdrawGroupSharing: async (stage) => ({
    id: await sharing(stage, await convened(stage), await anotherNetwork(stage)),
  }),
  endGroupSharing: async (stage) => ({ id: await asked(stage, 'agreed'), reason: words }),
  goOnSharingGroup: async (stage) => {
    const id = await asked(stage, 'agreed');
    await stage.world.rows(
      `UPDATE group_sharing SET state = 'ending', reason = $2, ended_by = asked_by, ended_for = network_id,
         ends_at = now() + interval '1 day' WHERE id = $1`,
      [id, words],
    );
    return { id };
  },
};

/** The network in question is asked to share a group of another one. */
async function asked(stage: Stage, state: 'asked' | 'agreed' = 'asked'): Promise<string> {
  const groupId = await stage.group();
  await stage.world.rows('UPDATE working_group SET network_id = $2 WHERE id = $1', [
    groupId,
    await anotherNetwork(stage),
  ]);
  return sharing(stage, groupId, stage.networkId, state);
}

async function anotherNetwork({ world, programmeId, member }: Stage): Promise<string> {
  const id = randomUUID();
  await world.rows(
    `INSERT INTO network
       (id, programme_id, name, purpose, learning_focus, language, state, founder_id, client_key, activated_at)
     VALUES ($1, $2, 'Reading', 'To learn together', 'Reading', 'en', 'active', $3, $1, now())`,
    [id, programmeId, member.id],
  );
  return id;
}

async function sharing(
  { world, member }: Stage,
  groupId: string,
  networkId: string,
  state: 'asked' | 'agreed' = 'asked',
): Promise<string> {
  const id = randomUUID();
  await world.rows(
    `INSERT INTO group_sharing (id, group_id, network_id, state, words, asked_by, asked_at, client_key)
     VALUES ($1, $2, $3, $4, $5, $6, now(), $1)`,
    [id, groupId, networkId, state, words, member.id],
  );
  return id;
}
