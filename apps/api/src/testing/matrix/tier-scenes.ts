// What the rows about partners, consortia with their members, and the size of a school are asked with.
import { randomUUID } from 'node:crypto';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';

/** A consortium that the person who asks vouched for, or one that ended a moment ago. */
async function consortium({ world, asker }: Stage, isEnded = false): Promise<string> {
  const { id } = await world.given.partner();
  await world.rows(
    `UPDATE organisation SET partner_kind = 'consortium', changed_at = now(), added_by = $2,
       client_key = CASE WHEN $2::uuid IS NOT NULL THEN id END WHERE id = $1`,
    [id, asker.person?.id ?? null],
  );
  if (isEnded) await world.rows(`UPDATE organisation SET status = 'closed' WHERE id = $1`, [id]);
  return id;
}

/** That the home place belongs to a consortium, or did until a moment ago. */
async function belonging(stage: Stage, isEnded = false): Promise<string> {
  const id = randomUUID();
  await stage.world.rows(
    `INSERT INTO belonging (id, member_id, tier_id, by_register, began_on, ended_on, ended_at, added_by)
     SELECT $1, $2, $3, false, '2026-01-01', CASE WHEN $4 THEN date '2026-01-02' END, CASE WHEN $4 THEN now() END, $5`,
    [id, stage.home.id, await consortium(stage), isEnded, (await stage.stranger()).id],
  );
  return id;
}

export const tiers: Readonly<Record<string, Scene>> = {
  enterSize: ({ home }) => ({ organisationId: home.id, sizeBand: 'UP_TO_250' }),
  addPartner: () => ({
    input: {
      clientKey: randomUUID(),
      name: `Name ${randomUUID().slice(0, 8)}`,
      kind: 'UNIVERSITY',
      officerEmail: `${randomUUID()}@example.org`,
    },
  }),
  membersOf: ({ home }) => ({ organisationId: home.id, words: '', former: false, first: 5 }),
  addMember: async (stage) => ({
    input: {
      clientKey: randomUUID(),
      tierId: await consortium(stage),
      organisationId: stage.home.id,
      since: '2026-01-01',
    },
  }),
  endBelonging: async (stage) => ({ input: { id: await belonging(stage), until: '2026-01-02' } }),
  resumeBelonging: async (stage) => ({ id: await belonging(stage, true) }),
  endTier: async (stage) => ({ input: { id: await consortium(stage), until: '2026-01-02' } }),
  reopenTier: async (stage) => ({ id: await consortium(stage, true) }),
};
