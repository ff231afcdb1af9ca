// The scenes of what is looked for, a request of the owner's or an answer of theirs to a colleague's; and of what did not work.
import { randomUUID } from 'node:crypto';
import type { GivenPerson } from '../given.js';
import { resourceOf } from './bank-scenes.js';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';

const written = () => ({ title: 'Fractions for a mixed class', language: 'en' });

export const requests: Readonly<Record<string, Scene>> = {
  resourceCautions: async (stage) => ({ resourceId: await resourceOf(stage) }),
  noteWhatDidNotWork: async (stage) => ({
    input: { resourceId: await resourceOf(stage), words: 'Too long for a Friday.', clientKey: randomUUID() },
  }),
  removeWhatDidNotWork: async (stage) => ({ id: await cautionOf(stage) }),
  restoreWhatDidNotWork: async (stage) => {
    const id = await cautionOf(stage);
    await stage.world.rows('UPDATE resource_caution SET withdrawn_at = now() WHERE id = $1', [id]);
    return { id };
  },
  answerWhatDidNotWork: async (stage) => ({ input: { id: await cautionOf(stage), answer: 'Mended in version 4.' } }),
  resourceRequests: ({ networkId }) => ({ networkId, first: 5 }),
  resourceRequest: async (stage) => ({ id: await requestOf(stage, stage.member) }),
  resourceHelpedWith: async (stage) => ({ resourceId: await resourceOf(stage) }),
  askForResource: ({ networkId }) => ({ input: { ...written(), networkId, clientKey: randomUUID() } }),
  changeResourceRequest: async (stage) => ({ input: { ...written(), id: await requestOf(stage, stage.member) } }),
  takeBackResourceRequest: async (stage) => ({ id: await requestOf(stage, stage.member) }),
  reopenResourceRequest: async (stage) => ({ id: await requestOf(stage, stage.member, 'found') }),
  markResourceRequestFound: async (stage) => ({ input: { id: await requestOf(stage, stage.member), helped: [] } }),
  answerResourceRequest: async (stage) => ({
    input: { id: await requestOfColleague(stage), resourceId: await resourceOf(stage), line: 'For two years at once.' },
  }),
  takeBackRequestAnswer: async (stage) => {
    const [id, resourceId] = [await requestOfColleague(stage), await resourceOf(stage)];
    await stage.world.rows(
      `INSERT INTO resource_request_answer (request_id, resource_id, person_id, organisation_id, line, answered_at)
       VALUES ($1, $2, $3, $4, 'For two years at once.', now())`,
      [id, resourceId, stage.member.id, stage.home.id],
    );
    return { input: { id, resourceId } };
  },
};

async function requestOf({ world, networkId, home }: Stage, author: GivenPerson, settlement = 'open'): Promise<string> {
  const id = randomUUID();
  const { title, language } = written();
  await world.rows(
    `INSERT INTO resource_request (id, network_id, asked_by, organisation_id, asked_at, title, words, year_groups,
       language, settlement, open_until, client_key)
     VALUES ($1, $2, $3, $4, now(), $5, '', '{}', $6, $7, now() + interval '90 days', $1)`,
    [id, networkId, author.id, home.id, title, language, settlement],
  );
  return id;
}

async function cautionOf(stage: Stage): Promise<string> {
  const id = randomUUID();
  await stage.world.rows(
    `INSERT INTO resource_caution (id, resource_id, person_id, organisation_id, words, noted_at, client_key)
     VALUES ($1, $2, $3, $4, 'Too long for a Friday.', now(), $1)`,
    [id, await resourceOf(stage), stage.member.id, stage.home.id],
  );
  return id;
}

const requestOfColleague = async (stage: Stage): Promise<string> =>
  requestOf(stage, await stage.colleagueAt(stage.home));
