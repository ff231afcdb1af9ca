// The scenes of a network's board: an entry of the owner, or an answer of theirs to a colleague's.
import { randomUUID } from 'node:crypto';
import { usualBoardDay } from '@sixfold/domain';
import type { GivenPerson } from '../given.js';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';

const written = () => ({
  title: 'A box of ukuleles',
  words: 'For a month each.',
  endsOn: usualBoardDay(new Date()),
});

export const board: Readonly<Record<string, Scene>> = {
  board: ({ networkId }) => ({ networkId }),
  boardEntries: ({ networkId }) => ({ networkId, part: 'OPEN', first: 5 }),
  boardEntry: async (stage) => ({ id: await entryOf(stage, stage.member) }),
  postBoardEntry: ({ networkId }) => ({ input: { ...written(), networkId, kind: 'OFFER', clientKey: randomUUID() } }),
  changeBoardEntry: async (stage) => ({ input: { ...written(), id: await entryOf(stage, stage.member) } }),
  answerBoardEntry: async (stage) => ({ input: { id: await entryOfColleague(stage), words: 'We would like that.' } }),
  withdrawBoardAnswer: async (stage) => ({ id: await answered(stage, null) }),
  restoreBoardAnswer: async (stage) => ({ id: await answered(stage, new Date()) }),
  meetBoardEntry: async (stage) => ({ input: { id: await entryOf(stage, stage.member) } }),
  closeBoardEntry: async (stage) => ({ id: await entryOf(stage, stage.member) }),
  reopenBoardEntry: async (stage) => {
    const id = await entryOf(stage, stage.member);
    await stage.world.rows(
      `UPDATE board_entry SET settlement = 'met', settled_at = now(), settled_by = posted_by WHERE id = $1`,
      [id],
    );
    return { id };
  },
};

async function entryOf({ world, networkId, home }: Stage, author: GivenPerson): Promise<string> {
  const id = randomUUID();
  const { title, words, endsOn } = written();
  await world.rows(
    `INSERT INTO board_entry
       (id, network_id, posted_by, organisation_id, posted_at, kind, title, words, ends_on, client_key)
     VALUES ($1, $2, $3, $4, now(), 'offer', $5, $6, $7, $1)`,
    [id, networkId, author.id, home.id, title, words, endsOn],
  );
  return id;
}

const entryOfColleague = async (stage: Stage): Promise<string> => entryOf(stage, await stage.colleagueAt(stage.home));

/** The owner has answered such an entry, and taken that back or not. */
async function answered(stage: Stage, withdrawnAt: Date | null): Promise<string> {
  const id = await entryOfColleague(stage);
  await stage.world.rows(
    `INSERT INTO board_answer (entry_id, person_id, organisation_id, words, answered_at, withdrawn_at)
     VALUES ($1, $2, $3, 'We would like that.', now(), $4)`,
    [id, stage.member.id, stage.home.id, withdrawnAt],
  );
  return id;
}
