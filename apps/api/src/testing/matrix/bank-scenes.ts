// The scenes of the bank: a resource of the owner's that stands in the network's bank, and one that they adapted.
import { randomUUID } from 'node:crypto';
import { aDocument } from '../bank.js';
import { receivedFile } from '../shared-files.js';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';

const key = () => ({ clientKey: randomUUID() });

export const bank: Readonly<Record<string, Scene>> = {
  resource: async (stage) => ({ id: await resourceOf(stage) }),
  resourceVersions: async (stage) => ({ id: await resourceOf(stage), first: 5 }),
  resourceLineage: async (stage) => ({ id: await resourceOf(stage) }),
  resources: ({ networkId }) => ({ networkId, first: 5 }),
  resourceFacets: ({ networkId }) => ({ networkId }),
  makeResource: ({ home }) => ({
    input: { ...key(), organisationId: home.id, licence: 'CC_BY', document: aDocument() },
  }),
  saveResource: async (stage) => ({
    input: { ...key(), id: await resourceOf(stage), version: 1, document: aDocument() },
  }),
  gatherResource: async (stage) => {
    const collectionId = await resourceOf(stage);
    await stage.world.rows(
      `UPDATE resource_version SET document = document || '{"isCollection": true}' WHERE resource_id = $1`,
      [collectionId],
    );
    const resourceId = await insert(stage, { ownerId: null, audience: 'public', originId: null });
    return { input: { ...key(), collectionId, resourceId, why: 'They asked for more.' } };
  },
  shareResource: async (stage) => ({
    input: { id: await resourceOf(stage), audience: 'NETWORK', networkId: stage.networkId, licence: 'CC_BY' },
  }),
  archiveResource: async (stage) => ({ id: await resourceOf(stage) }),
  restoreResource: async (stage) => {
    const id = await resourceOf(stage);
    await stage.world.rows('UPDATE resource SET archived_at = now() WHERE id = $1', [id]);
    return { id };
  },
  adaptResource: async (stage) => ({
    input: { ...key(), id: await resourceOf(stage), organisationId: stage.ownPlace.id },
  }),
  changesOfOriginal: async (stage) => ({ id: await adaptationOf(stage) }),
  takeOverChanges: async (stage) => ({
    input: { ...key(), id: await adaptationOf(stage), version: 1, upTo: 1, fields: ['TITLE'] },
  }),
  resourceUses: async (stage) => ({ resourceId: await resourceOf(stage) }),
  logResourceUse: async (stage) => ({
    input: {
      ...key(),
      ...{ resourceId: await resourceOf(stage), organisationId: stage.ownPlace.id },
      ...{ className: 'Otters', taughtOn: new Date().toISOString().slice(0, 10), how: 'They asked for more.' },
    },
  }),
  withdrawResourceUse: async (stage) => ({ id: await useOf(stage) }),
  resourcesWaiting: ({ networkId }) => ({ networkId, first: 5 }),
  askForWiderCircle: async (stage) => ({ input: { ...key(), id: await resourceOf(stage), audience: 'PUBLIC' } }),
  takeBackWish: async (stage) => ({ id: await wishOf(stage, stage.member.id) }),
  answerWish: async (stage) => ({ input: { id: await wishOf(stage, (await stage.stranger()).id), approve: true } }),
  takeDownResource: async (stage) => ({ input: { id: await publicOf(stage), reason: 'It names a pupil.' } }),
  chooseExemplar: async (stage) => ({
    input: { resourceId: await anothersOf(stage), reason: 'See how the first step begins with them.' },
  }),
  takeBackExemplar: async (stage) => ({ resourceId: await anothersOf(stage) }),
  myResourceDraft: () => ({}),
  keepResourceDraft: () => ({ input: { form: '{}', revision: 0 } }),
  openSharedFile: () => ({ fileName: 'plan.txt', size: 4, modifiedAt: new Date().toISOString() }),
  keepSharedFile: async (stage) => ({ id: await receivedFile(stage.world, stage.member.id) }),
  discardSharedFile: async (stage) => ({ id: await receivedFile(stage.world, stage.member.id) }),
};

/** In the network's bank, and of nobody who asks. */
async function anothersOf(stage: Stage): Promise<string> {
  return insert(stage, { ownerId: (await stage.stranger()).id, audience: 'network', originId: null });
}

export async function resourceOf(stage: Stage): Promise<string> {
  return insert(stage, { ownerId: stage.member.id, audience: 'network', originId: null });
}

/** Of something public that was imported. */
async function adaptationOf(stage: Stage): Promise<string> {
  const originId = await insert(stage, { ownerId: null, audience: 'public', originId: null });
  return insert(stage, { ownerId: stage.member.id, audience: 'network', originId });
}

const publicOf = (stage: Stage): Promise<string> =>
  insert(stage, { ownerId: stage.member.id, audience: 'public', originId: null });

/** Of a resource that is its asker's. */
async function wishOf(stage: Stage, askedBy: string): Promise<string> {
  const id = randomUUID();
  const resourceId = await insert(stage, { ownerId: askedBy, audience: 'network', originId: null });
  await stage.world.rows(
    `INSERT INTO resource_wish (id, resource_id, network_id, audience, version, asked_by, asked_at, client_key)
     VALUES ($1, $2, $3, 'public', 1, $4, now(), $1)`,
    [id, resourceId, stage.networkId, askedBy],
  );
  return id;
}

async function useOf(stage: Stage): Promise<string> {
  const id = randomUUID();
  await stage.world.rows(
    `INSERT INTO resource_use (id, resource_id, person_id, organisation_id, class_name, taught_on, how, would_change,
       logged_at, client_key)
     VALUES ($1, $2, $3, $4, 'Otters', now(), 'They asked for more.', '', now(), $1)`,
    [id, await resourceOf(stage), stage.member.id, stage.home.id],
  );
  return id;
}

async function insert(
  { world, home, networkId }: Stage,
  { ownerId, audience, originId }: { ownerId: string | null; audience: string; originId: string | null },
): Promise<string> {
  const id = randomUUID();
  const { title, purpose } = aDocument();
  const document = { ...aDocument(), subject: 'mathematics', phase: 'primary', levels: ['pupil'] };
  await world.rows(
    `INSERT INTO resource (id, owner_id, organisation_id, audience, network_id, licence, version, title, purpose,
       year_groups, language, levels, made_at, changed_at, origin_id, origin_version, client_key)
     VALUES ($1, $2, $3, $4, $5, 'cc_by', 1, $6, $7, '{}', 'en', '{}', now(), now(), $8::uuid,
       CASE WHEN $8::uuid IS NOT NULL THEN 1 END, $1)`,
    [id, ownerId, home.id, audience, audience === 'network' ? networkId : null, title, purpose, originId],
  );
  await world.rows(
    `INSERT INTO resource_version (resource_id, number, document, saved_by, saved_at, client_key)
     VALUES ($1, 1, $2, $3, now(), $1)`,
    [id, JSON.stringify(document), ownerId],
  );
  return id;
}
