// Consents, told through GraphQL: recorded by the school, looked up by its staff, withdrawn at once, and hidden from everybody else.
import { randomUUID } from 'node:crypto';
import type { AffiliationRole } from '@sixfold/domain';
import { documentText } from '../testing/bank.js';
import type { Client } from '../testing/client.js';
import type { GivenSchool } from '../testing/given.js';
import { pdf } from '../testing/made-files.js';
import { fileIn, getFile, shareFile } from '../testing/shared-files.js';
import { openWorld, type World } from '../testing/world.js';

const PUPIL = 'id firstName yearGroup isThirteen isRemoved purposes { purpose standing missing until isHeldByAnybody }';
const GIVEN = `query ($id: ID!) { consents: consentsOfPupil(id: $id) { purpose giver givenOn until holds recordedByName
  withdrawnByName withdrawnBecause evidence } }`;
const LIST = `query ($organisationId: ID!, $name: String! = "", $first: Int! = 20, $after: String) {
  consentPupils(organisationId: $organisationId, name: $name, first: $first, after: $after) {
    items { ${PUPIL} } nextCursor } }`;
const SCHOOL = `query ($id: ID!) { organisation(id: $id) {
  consentsOfPupils { today schoolYearEndsOn can { read record withdraw } } } }`;
const RECORD = `mutation ($input: RecordConsentInput!) { pupil: recordConsent(input: $input) { ${PUPIL} } }`;
const WITHDRAW = `mutation ($input: WithdrawConsentInput!) { pupil: withdrawConsent(input: $input) { ${PUPIL} } }`;
const RESTORE = `mutation ($input: RestoreConsentInput!) { pupil: restoreConsent(input: $input) { ${PUPIL} } }`;
const CHANGE = `mutation ($input: ChangeConsentPupilInput!) { pupil: changeConsentPupil(input: $input) { ${PUPIL} } }`;
const REMOVE = `mutation ($id: ID!) { pupil: removeConsentPupil(id: $id) { ${PUPIL} } }`;
const BRING_BACK = `mutation ($id: ID!) { pupil: restoreConsentPupil(id: $id) { ${PUPIL} } }`;

interface Pupil {
  readonly id: string;
  readonly firstName: string;
  readonly isRemoved: boolean;
  readonly purposes: readonly {
    readonly purpose: string;
    readonly standing: string;
    readonly missing: readonly string[];
    readonly until: string | null;
    readonly isHeldByAnybody: boolean;
  }[];
}

interface Given {
  readonly purpose: string;
  readonly holds: boolean;
  readonly withdrawnBecause: string | null;
}

let world: World;
let school: GivenSchool;
let head: Client;
let teacher: Client;

const at = async (role: AffiliationRole, place: GivenSchool = school, name?: string): Promise<Client> =>
  world.as(await world.given.personAt(place, role, name));
const note = (...files: readonly object[]) => {
  const { type, content } = documentText('Signed form, folder 4.');
  return { type, content: [...content, ...files] };
};
const dayFromNow = (days: number): string =>
  new Date(world.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
const written = (more: object = {}) => ({
  ...{ organisationId: school.id, pupil: { firstName: 'Amira', yearGroup: 10, isThirteen: false } },
  ...{ purposes: ['QUOTATION', 'PICTURE'], givers: ['SCHOOL', 'GUARDIAN'], evidence: note() },
  ...{ givenOn: dayFromNow(-30), until: dayFromNow(200), clientKey: randomUUID() },
  ...more,
});
const record = async (more: object = {}, client = head) =>
  (await client.do<{ pupil: Pupil }>(RECORD, { input: written(more) })).pupil;
const change = async (client: Client, document: string, input: object) =>
  (await client.do<{ pupil: Pupil }>(document, { input })).pupil;
const listed = async (client: Client, asked: object = {}) =>
  (
    await client.do<{ consentPupils: { items: Pupil[]; nextCursor: string | null } }>(LIST, {
      organisationId: school.id,
      ...asked,
    })
  ).consentPupils;
const givenFor = async (client: Client, id: string) =>
  (await client.do<{ consents: readonly Given[] }>(GIVEN, { id })).consents;
const standings = ({ purposes }: Pupil) => purposes.map(({ standing }) => standing);
const acts = async (subjectId: string) =>
  (await world.rows<{ act: string }>('SELECT act FROM audit_entry WHERE subject_id = $1 ORDER BY id', [subjectId])).map(
    ({ act }) => act,
  );

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  school = await world.given.school();
  head = await at('head', school, 'Ines Head');
  teacher = await at('staff');
});

it('is recorded by the head for a new pupil: what is given, until when, and what is missing', async () => {
  const pupil = await record();
  expect(pupil).toMatchObject({ firstName: 'Amira', yearGroup: 10, isThirteen: false, isRemoved: false });
  expect(pupil.purposes).toMatchObject([
    { purpose: 'QUOTATION', standing: 'GIVEN', missing: [], until: dayFromNow(200) },
    { purpose: 'PICTURE', standing: 'GIVEN', missing: [], until: dayFromNow(200) },
    { purpose: 'WORK', standing: 'MISSING', missing: ['SCHOOL', 'GUARDIAN'], until: null, isHeldByAnybody: false },
  ]);
  const consents = await givenFor(head, pupil.id);
  expect(consents).toHaveLength(4);
  expect(consents).toContainEqual({
    ...{ purpose: 'PICTURE', giver: 'GUARDIAN', givenOn: dayFromNow(-30), until: dayFromNow(200), holds: true },
    ...{ recordedByName: 'Ines Head', withdrawnByName: null, withdrawnBecause: null, evidence: note() },
  });
  const more = await record({ pupil: null, pupilId: pupil.id, purposes: ['WORK'], givers: ['SCHOOL'] });
  expect(more.purposes[2]).toMatchObject({ standing: 'MISSING', missing: ['GUARDIAN'], isHeldByAnybody: true });
});

it('says where it is looked up which day it is at the school, and when its year ends', async () => {
  await world.rows(`UPDATE organisation SET register = 'sweden', register_key = id::text WHERE id = $1`, [school.id]);
  const { organisation } = await head.do<{ organisation: { consentsOfPupils: object } }>(SCHOOL, { id: school.id });
  expect(organisation.consentsOfPupils).toMatchObject({
    schoolYearEndsOn: expect.stringMatching(/^\d{4}-06-30$/) as string,
    can: { read: true, record: true, withdraw: true },
  });
  const seenBy = async (client: Client) =>
    (await client.do<{ organisation: { consentsOfPupils: { can: object } | null } }>(SCHOOL, { id: school.id }))
      .organisation.consentsOfPupils?.can ?? null;
  expect(await seenBy(teacher)).toEqual({ read: false, record: false, withdraw: true });
  expect(await seenBy(await at('safeguarding_lead'))).toEqual({ read: true, record: false, withdraw: true });
  expect(await seenBy(await at('governor'))).toBeNull();
  expect(await seenBy(await at('head', await world.given.school()))).toBeNull();
});

it('sent again with the same key is recorded once; with other days it is refused', async () => {
  const input = written();
  const send = (more: object = {}) => head.do<{ pupil: Pupil }>(RECORD, { input: { ...input, ...more } });
  const [first, again] = await Promise.all([send(), send()]);
  expect(again).toEqual(first);
  expect((await listed(head)).items).toEqual([first.pupil]);
  expect(await head.refusalOf(RECORD, { input: { ...input, until: dayFromNow(100) } })).toBe('CLIENT_KEY_REUSED');
  const another = { ...input, pupil: { firstName: 'Lena', yearGroup: 10, isThirteen: false } };
  expect(await head.refusalOf(RECORD, { input: another })).toBe('CLIENT_KEY_REUSED');
});

it.each([
  ['tomorrow', { givenOn: 1 }, 'CONSENT_DAY_NOT_ACCEPTED'],
  ['three years ago', { givenOn: -1_100 }, 'CONSENT_DAY_NOT_ACCEPTED'],
  ['until yesterday', { until: -2 }, 'CONSENT_END_NOT_ACCEPTED'],
  ['for ever', { until: 2_000 }, 'CONSENT_END_NOT_ACCEPTED'],
])('%s is no day for it', async (_, days, code) => {
  const input = written(Object.fromEntries(Object.entries(days).map(([name, day]) => [name, dayFromNow(day)])));
  expect(await head.refusalOf(RECORD, { input })).toBe(code);
  expect((await listed(head)).items).toEqual([]);
});

it.each([
  ['no evidence', { evidence: { type: 'doc', content: [{ type: 'paragraph' }] } }, 'TEXT_EMPTY'],
  ['no pupil', { pupil: null }, 'INPUT_NOT_ACCEPTED'],
  ['two pupils', { pupilId: randomUUID() }, 'INPUT_NOT_ACCEPTED'],
  ['a pupil who is not there', { pupil: null, pupilId: randomUUID() }, 'NOT_FOUND'],
  ['no purpose', { purposes: [] }, 'INPUT_NOT_ACCEPTED'],
  ['nobody who gave it', { givers: [] }, 'INPUT_NOT_ACCEPTED'],
])('%s: refused, and nothing is stored', async (_, more, code) => {
  expect(await head.refusalOf(RECORD, { input: written(more) })).toBe(code);
  expect((await listed(head)).items).toEqual([]);
});

it('is looked up by staff without who gave it and how the school knows, and every look is noted', async () => {
  const { id } = await record();
  const [seen] = (await listed(teacher)).items;
  expect(standings(seen!)).toEqual(['GIVEN', 'GIVEN', 'MISSING']);
  expect(await teacher.refusalOf(GIVEN, { id })).toBe('CONSENT_KEPT_BY_SCHOOL');
  expect(await givenFor(await at('safeguarding_lead'), id)).toHaveLength(4);
  expect(await (await at('head', await world.given.school())).refusalOf(GIVEN, { id })).toBe('NOT_FOUND');
  expect(await acts(school.id)).toEqual(['consent.looked-up']);
  expect(await acts(id)).toEqual(['consent.recorded', 'consent.read']);
});

it('is withdrawn by whoever is told of it, at once, and a slip of the hand can be undone by them alone', async () => {
  const { id: pupilId } = await record();
  const input = { pupilId, purposes: ['QUOTATION'] };
  const seen = await change(teacher, WITHDRAW, { ...input, reason: 'The family has moved.' });
  expect(standings(seen)).toEqual(['WITHDRAWN', 'GIVEN', 'MISSING']);
  const kept = await givenFor(head, pupilId);
  expect(kept.map(({ purpose, holds, withdrawnBecause }) => [purpose, holds, withdrawnBecause]).sort()).toEqual([
    ['PICTURE', true, null],
    ['PICTURE', true, null],
    ['QUOTATION', false, 'The family has moved.'],
    ['QUOTATION', false, 'The family has moved.'],
  ]);
  expect(standings(await change(teacher, WITHDRAW, input))).toEqual(['WITHDRAWN', 'GIVEN', 'MISSING']);
  expect(await head.refusalOf(RESTORE, { input })).toBe('TOO_LATE_TO_RESTORE');
  expect(standings(await change(teacher, RESTORE, input))).toEqual(['GIVEN', 'GIVEN', 'MISSING']);
  expect(await teacher.refusalOf(RESTORE, { input })).toBe('TOO_LATE_TO_RESTORE');
  await change(teacher, WITHDRAW, input);
  world.clock.moveBy({ days: 16 / (24 * 60) });
  expect(await teacher.refusalOf(RESTORE, { input })).toBe('TOO_LATE_TO_RESTORE');
  expect(await acts(pupilId)).toEqual([
    ...['consent.recorded', 'consent.withdrawn', 'consent.read', 'consent.restored', 'consent.withdrawn'],
  ]);
});

it('is corrected: from thirteen on the pupil is asked, not a guardian', async () => {
  const { id } = await record();
  const input = { id, firstName: 'Amira B', yearGroup: 13, isThirteen: true };
  const changed = await change(head, CHANGE, input);
  expect(changed).toMatchObject({
    firstName: 'Amira B',
    purposes: [{ standing: 'MISSING', missing: ['PUPIL'] }, {}, {}],
  });
  expect(await teacher.refusalOf(CHANGE, { input })).toBe('CONSENT_KEPT_BY_SCHOOL');
});

it('is removed with the pupil, brought back within a quarter of an hour, and forgotten after 90 days', async () => {
  const { id } = await record();
  expect((await head.do<{ pupil: Pupil }>(REMOVE, { id })).pupil.isRemoved).toBe(true);
  expect((await listed(head)).items).toEqual([]);
  expect(await head.refusalOf(RECORD, { input: written({ pupil: null, pupilId: id }) })).toBe('NOT_FOUND');
  expect((await head.do<{ pupil: Pupil }>(BRING_BACK, { id })).pupil.isRemoved).toBe(false);
  expect((await listed(head)).items).toHaveLength(1);
  await head.do(REMOVE, { id });
  world.clock.moveBy({ days: 16 / (24 * 60) });
  expect(await head.refusalOf(BRING_BACK, { id })).toBe('TOO_LATE_TO_RESTORE');
  const left = () => world.rows('SELECT FROM consent_pupil WHERE id = $1', [id]);
  await world.passDays(89);
  expect(await left()).toHaveLength(1);
  await world.passDays(2);
  expect(await left()).toEqual([]);
  expect(await world.rows('SELECT FROM consent WHERE pupil_id = $1', [id])).toEqual([]);
  expect((await acts(id)).at(-1)).toBe('pupil.forgotten');
});

it('a pupil of whom nothing has held for a school year is forgotten', async () => {
  const { id } = await record();
  const { id: another } = await record({ until: dayFromNow(600) });
  await world.passDays(200 + 367);
  const left = await world.rows<{ id: string }>('SELECT id FROM consent_pupil WHERE id = ANY ($1)', [[id, another]]);
  expect(left).toEqual([{ id: another }]);
});

it('is found by how the first name begins, page by page', async () => {
  for (const firstName of ['Åsa', 'amira', 'Amos', 'Lena']) {
    await record({ pupil: { firstName, yearGroup: 10, isThirteen: false } });
  }
  const names = ({ items }: { items: readonly Pupil[] }) => items.map(({ firstName }) => firstName);
  expect(names(await listed(teacher, { name: 'AM' }))).toEqual(['amira', 'Amos']);
  expect(names(await listed(teacher, { name: '%' }))).toEqual([]);
  const first = await listed(teacher, { first: 3 });
  const rest = await listed(teacher, { first: 3, after: first.nextCursor });
  expect([...names(first), ...names(rest)].sort()).toEqual(['Amos', 'Lena', 'amira', 'Åsa']);
  expect(rest.nextCursor).toBeNull();
});

it('gives the signed form to whoever keeps consents, and to nobody else, not even to who sent it once they left', async () => {
  const form = await shareFile(head, 'signed-form.pdf', pdf());
  const { id } = await record({ evidence: note(fileIn(form)) });
  const statusFor = async (client: Client) => (await getFile(client, form.id)).status;
  expect(await statusFor(await at('coordinator'))).toBe(200);
  expect(await statusFor(await at('safeguarding_lead'))).toBe(200);
  expect(await statusFor(teacher)).toBe(404);
  expect(await statusFor(await at('head', await world.given.school()))).toBe(404);
  expect(await statusFor(world.visitor())).toBe(404);
  expect(await acts(id)).toEqual(['consent.recorded', 'consent.evidence-read', 'consent.evidence-read']);
});

it('is read in few statements, however many pupils there are', async () => {
  const count = async () => (await world.statementsOf(() => listed(teacher))).length;
  await record();
  const one = await count();
  for (const firstName of ['Lena', 'Noor', 'Per']) {
    await record({ pupil: { firstName, yearGroup: 10, isThirteen: false } });
  }
  expect(await count()).toBe(one);
  expect(one).toBeLessThanOrEqual(5);
});
