// The scenes of enquiries: one of the network in which the owner takes part, with a hunch and evidence of theirs.
import { randomUUID } from 'node:crypto';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';
import { text } from './text.js';

const key = () => ({ clientKey: randomUUID() });
const words = {
  question: 'Do children write more for somebody they know?',
  change: 'Reluctant writers finish a letter by themselves.',
  levels: ['PUPIL'],
};
const expectation = {
  kind: 'HUNCH',
  words: 'They write for us, not for a reader.',
  expected: 'Longer second letters.',
};

export const enquiries: Readonly<Record<string, Scene>> = {
  networkEnquiries: ({ networkId }) => ({ networkId, first: 5 }),
  myEnquiries: () => ({ first: 5 }),
  enquiry: async (stage) => ({ id: await enquiryOf(stage) }),
  enquiryEvidence: async (stage) => ({ enquiryId: await enquiryOf(stage), round: 1, stage: 'BASELINE', first: 5 }),
  enquiryTimeline: async (stage) => ({ enquiryId: await enquiryOf(stage), first: 5 }),
  startEnquiry: ({ networkId, ownPlace }) => ({
    input: { ...words, ...key(), networkId, organisationId: ownPlace.id, language: 'en' },
  }),
  joinEnquiry: async (stage) => ({ input: { id: await enquiryOf(stage), organisationId: stage.ownPlace.id } }),
  leaveEnquiry: async (stage) => ({ id: await enquiryOf(stage) }),
  changeEnquiry: async (stage) => ({ input: { ...words, id: await enquiryOf(stage) } }),
  agreeOnEthics: async (stage) => ({ id: await enquiryOf(stage) }),
  moveEnquiry: async (stage) => ({ input: { id: await enquiryOf(stage), stage: 'CHECK' } }),
  beginEnquiryRound: async (stage) => ({ input: { id: await enquiryOf(stage), after: 1 } }),
  recordExpectation: async (stage) => ({ input: { ...expectation, ...key(), enquiryId: await enquiryOf(stage) } }),
  answerExpectation: async (stage) => ({
    input: { id: await expectationOf(stage), outcome: 'IN_PART', happened: 'Half of them did.' },
  }),
  removeExpectation: async (stage) => ({ id: await expectationOf(stage) }),
  restoreExpectation: async (stage) => ({ id: await expectationOf(stage) }),
  addEvidence: async (stage) => ({
    input: {
      ...{ enquiryId: await enquiryOf(stage), stage: 'BASELINE', kind: 'OBSERVATION' },
      ...{ title: 'A lesson watched', body: text, ...key() },
    },
  }),
  confirmEvidence: async (stage) => {
    const id = await evidenceOf(stage);
    const [author, school] = [await stage.stranger(), await stage.newSchool()];
    await stage.world.rows('UPDATE enquiry_evidence SET person_id = $2, organisation_id = $3 WHERE id = $1', [
      ...[id, author.id, school.id],
    ]);
    return { id };
  },
  takeBackConfirmation: async (stage) => {
    const id = await evidenceOf(stage);
    await stage.world.rows('UPDATE enquiry_evidence SET confirmed_by = $2, confirmed_at = now() WHERE id = $1', [
      ...[id, stage.member.id],
    ]);
    return { id };
  },
  removeEvidence: async (stage) => ({ id: await evidenceOf(stage) }),
  restoreEvidence: async (stage) => ({ id: await evidenceOf(stage) }),
};

async function enquiryOf({ world, networkId, home, member }: Stage): Promise<string> {
  const id = randomUUID();
  await world.rows(
    `INSERT INTO enquiry (id, network_id, started_by, started_at, question, change, indicator, indicator_before,
       indicator_after, levels, language, ethics_agreed_at, ethics_agreed_by, client_key)
     VALUES ($1, $2, $3, now(), $4, $5, '', '', '', '{pupil}', 'en', now(), $3, $1)`,
    [id, networkId, member.id, words.question, words.change],
  );
  await world.rows(
    `INSERT INTO enquiry_member (enquiry_id, person_id, organisation_id, part, joined_at)
     VALUES ($1, $2, $3, '', now())`,
    [id, member.id, home.id],
  );
  return id;
}

async function expectationOf(stage: Stage): Promise<string> {
  const id = randomUUID();
  await stage.world.rows(
    `INSERT INTO enquiry_expectation (id, enquiry_id, round, kind, words, expected, person_id, organisation_id,
       written_at, client_key) VALUES ($1, $2, 1, 'hunch', $3, $4, $5, $6, now(), $1)`,
    [id, await enquiryOf(stage), expectation.words, expectation.expected, stage.member.id, stage.home.id],
  );
  return id;
}

async function evidenceOf(stage: Stage): Promise<string> {
  const id = randomUUID();
  await stage.world.rows(
    `INSERT INTO enquiry_evidence (id, enquiry_id, round, stage, kind, title, body, said_by, person_id,
       organisation_id, added_at, strength, client_key)
     VALUES ($1, $2, 1, 'baseline', 'observation', 'A lesson watched', $3, '', $4, $5, now(), 1, $1)`,
    [id, await enquiryOf(stage), text, stage.member.id, stage.home.id],
  );
  return id;
}
