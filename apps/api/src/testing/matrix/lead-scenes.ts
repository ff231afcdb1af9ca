// The scenes of what co-leaders write with their network: the charter, the yearly review, the weekly letter.
import { randomUUID } from 'node:crypto';
import { type ReviewAnswer, reviewHeadings } from '@sixfold/domain';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';
import { text } from './text.js';

const wholeReview = reviewHeadings.map((heading): ReviewAnswer => ({ heading, level: 'begun', words: 'We talk.' }));

export const leading: Readonly<Record<string, Scene>> = {
  charter: ({ networkId }) => ({ networkId }),
  saveCharterDraft: async (stage) => ({
    input: { networkId: (await stage.formingNetwork()).networkId, body: text, revision: 0 },
  }),
  publishCharter: async (stage) => {
    const { networkId } = await stage.formingNetwork();
    return { input: { networkId, revision: await draft(stage, networkId, 'charter', text) } };
  },
  acceptCharter: async (stage) => {
    const { networkId } = await stage.formingNetwork();
    return { input: { networkId, organisationId: stage.home.id, version: await charter(stage, networkId) } };
  },
  yearlyReviews: ({ networkId }) => ({ networkId }),
  saveReviewDraft: async (stage) => ({
    input: { networkId: (await stage.networkAtWork()).networkId, year: 1, answers: [], revision: 0 },
  }),
  publishReview: async (stage) => {
    const { networkId } = await stage.networkAtWork();
    return { input: { networkId, year: 1, revision: await draft(stage, networkId, 'review 1', wholeReview) } };
  },
  weeklyLetter: ({ networkId }) => ({ networkId }),
  sentLetters: ({ networkId }) => ({ networkId, first: 5 }),
  suggestAnnouncement: ({ networkId }) => ({
    input: { clientKey: randomUUID(), networkId, title: 'A visit', words: 'We come in March.' },
  }),
  changeAnnouncement: async (stage) => ({
    input: { id: await announcement(stage), title: 'A visit, moved', words: 'In April.' },
  }),
  moveAnnouncement: async (stage) => ({ id: await announcement(stage), up: true }),
  takeOutAnnouncement: async (stage) => ({ id: await announcement(stage), out: true }),
  setLetterDay: ({ networkId }) => ({ input: { networkId, weekday: 'MONDAY' } }),
  receiveLetter: ({ networkId }) => ({ input: { networkId, receives: false } }),
};

/** What a co-leader of the network has written and not published; gives its revision. */
async function draft(stage: Stage, networkId: string, about: string, content: unknown): Promise<number> {
  await stage.world.rows(
    `INSERT INTO network_draft (network_id, about, content, revision, written_by, written_at)
     VALUES ($1, $2, $3, 1, $4, now())`,
    [networkId, about, JSON.stringify(content), stage.owner.id],
  );
  return 1;
}

/** Something that the owner suggested for the letter of the active network. */
async function announcement(stage: Stage): Promise<string> {
  const id = randomUUID();
  await stage.world.rows(
    `INSERT INTO announcement (id, network_id, title, words, suggested_by, suggested_at, place, client_key)
     VALUES ($1, $2, 'A visit', 'We come in March.', $3, now(), 0, $1)`,
    [id, stage.networkId, stage.member.id],
  );
  return id;
}

/** A charter published after every school had joined; gives its version. */
async function charter(stage: Stage, networkId: string): Promise<number> {
  await stage.world.rows(
    `INSERT INTO charter_version (id, network_id, version, body, published_by, published_at)
     VALUES (gen_random_uuid(), $1, 1, $2, $3, now() + interval '1 second')`,
    [networkId, JSON.stringify(text), stage.owner.id],
  );
  return 1;
}
