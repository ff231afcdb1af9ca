// A school brings its people on board: a list with the fate of every line, sent once, and nobody found out by it.
import { INVITATION_MAILS_A_DAY } from '@sixfold/domain';
import type { Client } from '../testing/client.js';
import { type GivenPerson, type GivenSchool, PASSWORD } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

const PREVIEW = `query ($organisationId: ID!, $people: [PersonToInviteInput!]!) {
  previewInvitations(organisationId: $organisationId, people: $people) }`;
const INVITE = `mutation ($organisationId: ID!, $people: [PersonToInviteInput!]!, $clientKey: ID!) {
  invitePeople(organisationId: $organisationId, people: $people, clientKey: $clientKey) }`;
const WAITING = `query ($organisationId: ID!, $first: Int, $after: String) {
  waitingInvitations(organisationId: $organisationId, first: $first, after: $after) {
    items { id email role inviterName timesSent isExpired } nextCursor } }`;
const RESEND = 'mutation ($id: ID!) { resendInvitation(id: $id) { id timesSent isExpired } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawInvitation(id: $id) { id } }';
const RESTORE = 'mutation ($id: ID!) { restoreInvitation(id: $id) { id isExpired } }';
const READ = 'query ($token: String!) { invitation(token: $token) { role hasAccount organisation { name } } }';
const ACCEPT = `mutation ($token: String!, $name: String, $password: String) {
  acceptInvitation(token: $token, name: $name, password: $password) { takesEffect } }`;
const PEOPLE = `query ($organisationId: ID!, $first: Int, $after: String, $formerly: Boolean) {
  peopleAt(organisationId: $organisationId, first: $first, after: $after, formerly: $formerly) {
    items { id name role endedOn confirmed mayEnd } nextCursor } }`;
const RIGHTS = 'query ($id: ID!) { organisation(id: $id) { can { readPeople invitePeople } } }';
const END = 'mutation ($id: ID!) { endAffiliation(id: $id) { id } }';

interface PeoplePage {
  readonly items: readonly { id: string; name: string; mayEnd: boolean }[];
  readonly nextCursor: string | null;
}

interface Waiting {
  readonly id: string;
  readonly email: string;
}

let world: World;
let school: GivenSchool;
let coordinator: GivenPerson;
let client: Client;

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  school = await world.given.school();
  coordinator = await world.given.personAt(school, 'coordinator', 'Cora Dean');
  client = await world.as(coordinator);
});
afterAll(() => world.close());

let count = 0;
const newAddress = () => `teacher${(count += 1)}@somewhere.example`;
const newKey = () => crypto.randomUUID();
const lines = (...emails: string[]) => emails.map((email) => ({ email }));
const invite = (people: readonly object[], clientKey = newKey()) =>
  client.do<{ invitePeople: number }>(INVITE, { organisationId: school.id, people, clientKey });
const waiting = async () =>
  (await client.do<{ waitingInvitations: { items: Waiting[] } }>(WAITING, { organisationId: school.id }))
    .waitingInvitations.items;
const mailsTo = (email: string) =>
  world.rows<{ subject: string; text: string }>(
    'SELECT subject, text FROM mail WHERE to_address = $1 ORDER BY queued_at DESC, id DESC',
    [email],
  );
const tokenTo = async (email: string) => /invitations\/([\w-]+)/.exec((await mailsTo(email))[0]?.text ?? '')?.[1] ?? '';

describe('a list', () => {
  it('is told line by line what will come of it, and nothing is sent', async () => {
    const [here, asked, fresh] = [await world.given.personAt(school), newAddress(), newAddress()];
    await invite(lines(asked));
    const people = [
      ...lines(fresh, here.email, asked, fresh.toUpperCase(), 'no address'),
      { email: here.email.replace('@', '+2@'), role: 'MENTOR' },
      { email: coordinator.email, role: 'SAFEGUARDING_LEAD' },
    ];
    expect(await client.do(PREVIEW, { organisationId: school.id, people })).toEqual({
      previewInvitations: [
        'TO_INVITE',
        'ALREADY_HERE',
        'ALREADY_INVITED',
        'TWICE',
        'UNREADABLE',
        'TO_INVITE',
        'FURTHER_ROLE',
      ],
    });
    expect(await mailsTo(fresh)).toEqual([]);
  });

  it('says the same of an address with an account elsewhere as of one without, also about an old colleague', async () => {
    const elsewhere = await world.given.personAt(await world.given.school());
    const former = await world.given.personAt(school);
    await world.rows('UPDATE affiliation SET ended_at = now(), ended_by = person_id WHERE person_id = $1', [former.id]);
    const people = lines(elsewhere.email, former.email, newAddress());
    const answer = await client.do(PREVIEW, { organisationId: school.id, people });
    expect(answer).toEqual({ previewInvitations: ['TO_INVITE', 'TO_INVITE', 'TO_INVITE'] });
  });

  it('is sent once with one key, also by two requests at one moment, and mails whoever can be invited', async () => {
    const [first, second, clientKey] = [newAddress(), newAddress(), newKey()];
    const people = [...lines(first, first, 'no address'), { email: second, role: 'HEAD' }];
    expect(await Promise.all([invite(people, clientKey), invite(people, clientKey)])).toEqual([
      { invitePeople: 2 },
      { invitePeople: 2 },
    ]);
    expect(await invite(people, clientKey)).toEqual({ invitePeople: 2 });
    expect((await mailsTo(first)).map(({ subject }) => subject)).toEqual([
      `Cora Dean invites you to ${school.name} on Sixfold`,
    ]);
    expect(await waiting()).toMatchObject([
      { email: second, role: 'HEAD', inviterName: 'Cora Dean', timesSent: 1, isExpired: false },
      { email: first, role: 'STAFF' },
    ]);
    const other = { organisationId: school.id, people: lines(newAddress()), clientKey };
    expect(await client.refusalOf(INVITE, other)).toBe('CLIENT_KEY_REUSED');
  });

  it('of five hundred costs few statements', async () => {
    const list = lines(...Array.from({ length: 500 }, newAddress));
    expect((await world.statementsOf(() => invite(list))).length).toBeLessThanOrEqual(11);
  });

  it.each([
    ['more than five hundred', () => lines(...Array.from({ length: 501 }, newAddress))],
    ['nobody', () => []],
    ['a role that no school has', () => [{ email: newAddress(), role: 'OFFICER' }]],
  ])('with %s is refused', async (_case, people) => {
    const list = { organisationId: school.id, people: people(), clientKey: newKey() };
    expect(await client.refusalOf(INVITE, list)).toBe('INPUT_NOT_ACCEPTED');
  });

  it('waits for tomorrow when the school has mailed as many as go out in a day', async () => {
    await invite(lines(newAddress()));
    await world.rows('UPDATE invitation SET times_sent = $2 WHERE organisation_id = $1', [
      school.id,
      INVITATION_MAILS_A_DAY.organisation - 1,
    ]);
    const two = { organisationId: school.id, people: lines(newAddress(), newAddress()), clientKey: newKey() };
    expect(await client.refusalOf(INVITE, two)).toBe('INVITATIONS_OF_TODAY_SENT');
    expect(await invite(lines(newAddress()))).toEqual({ invitePeople: 1 });
  });
});

describe('an invitation that waits', () => {
  it('is sent again with a new link and another week, and the old link leads nowhere', async () => {
    const email = newAddress();
    await invite(lines(email));
    const old = await tokenTo(email);
    await world.rows(`UPDATE invitation SET expires_at = now() - interval '1 hour' WHERE email = $1`, [email]);
    const [{ id } = { id: '' }] = await waiting();
    expect(await client.do(RESEND, { id })).toMatchObject({ resendInvitation: { timesSent: 2, isExpired: false } });
    expect(await world.visitor().refusalOf(READ, { token: old })).toBe('INVITATION_NOT_OPEN');
    const token = await tokenTo(email);
    expect(await world.visitor().do(READ, { token })).toMatchObject({ invitation: { role: 'STAFF' } });
    await client.do(RESEND, { id });
    expect(await client.refusalOf(RESEND, { id })).toBe('INVITATION_MAILED_OFTEN');
  });

  it('is taken back, and for fifteen minutes that can be undone', async () => {
    const email = newAddress();
    await invite(lines(email));
    const [token, [{ id } = { id: '' }]] = [await tokenTo(email), await waiting()];
    await client.do(WITHDRAW, { id });
    expect(await waiting()).toEqual([]);
    expect(await client.refusalOf(RESEND, { id })).toBe('INVITATION_NOT_OPEN');
    expect(await world.visitor().refusalOf(READ, { token })).toBe('INVITATION_NOT_OPEN');
    await client.do(RESTORE, { id });
    await world.visitor().do(READ, { token });
    await client.do(WITHDRAW, { id });
    await world.rows(`UPDATE invitation SET withdrawn_at = now() - interval '16 minutes' WHERE id = $1`, [id]);
    expect(await client.refusalOf(RESTORE, { id })).toBe('TOO_LATE_TO_RESTORE');
  });

  it('makes someone with an account elsewhere one of the school too, once they are signed in', async () => {
    const elsewhere = await world.given.personAt(await world.given.school());
    await invite([{ email: elsewhere.email, role: 'SUPERUSER' }]);
    const token = await tokenTo(elsewhere.email);
    expect(await world.visitor().refusalOf(ACCEPT, { token })).toBe('INVITATION_NEEDS_SIGN_IN');
    const them = await world.as(elsewhere);
    expect(await them.do(ACCEPT, { token })).toEqual({ acceptInvitation: { takesEffect: true } });
    expect(await them.do(PEOPLE, { organisationId: school.id })).toMatchObject({
      peopleAt: { items: [{ name: 'Cora Dean' }, { role: 'SUPERUSER', confirmed: true }] },
    });
  });
});

describe('the people of a school', () => {
  it('stand by name, page by page, in few statements, and only their own see them', async () => {
    for (const name of ['Abel', 'Bea', 'Dora']) await world.given.personAt(school, 'staff', name);
    const page = { organisationId: school.id, first: 3 };
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { peopleAt }: { peopleAt: PeoplePage } = await client.do(PEOPLE, { ...page, after });
      seen.push(...peopleAt.items.map(({ name }) => name));
      expect(peopleAt.items.every(({ mayEnd }) => mayEnd)).toBe(true);
      after = peopleAt.nextCursor;
    } while (after !== null);
    expect(seen).toEqual(['Abel', 'Bea', 'Cora Dean', 'Dora']);
    expect((await world.statementsOf(() => client.do(PEOPLE, page))).length).toBeLessThanOrEqual(4);
    const stranger = await world.as(await world.given.personAt(await world.given.school(), 'coordinator'));
    expect(await stranger.refusalOf(PEOPLE, page)).toBe('NOT_FOUND');
    expect(await stranger.do(RIGHTS, { id: school.id })).toEqual({
      organisation: { can: { readPeople: false, invitePeople: false } },
    });
    expect(await client.do(RIGHTS, { id: school.id })).toEqual({
      organisation: { can: { readPeople: true, invitePeople: true } },
    });
  });

  it('lose their access at once when the coordinator ends their tie', async () => {
    const teacher = await world.given.personAt(school, 'staff', 'Zoe');
    const them = await world.as(teacher);
    const { peopleAt } = await them.do<{ peopleAt: PeoplePage }>(PEOPLE, {
      organisationId: school.id,
    });
    await client.do(END, { id: peopleAt.items.find(({ name }) => name === 'Zoe')?.id });
    expect(await them.refusalOf(PEOPLE, { organisationId: school.id })).toBe('NOT_FOUND');
    // Who came and was never confirmed was never here.
    const nobodyKnown = await world.given.personAt(school, 'staff', 'Yorick');
    await world.rows('UPDATE affiliation SET confirmed_at = NULL, ended_at = now() WHERE person_id = $1', [
      nobodyKnown.id,
    ]);
    const { peopleAt: formerly } = await client.do<{ peopleAt: PeoplePage }>(PEOPLE, {
      organisationId: school.id,
      formerly: true,
    });
    expect(formerly.items).toMatchObject([
      { name: 'Zoe', role: 'STAFF', endedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), mayEnd: false },
    ]);
  });

  it('come in by a mailed link with a name and a password', async () => {
    const email = newAddress();
    await invite([{ email, role: 'GOVERNOR' }]);
    const newcomer = { token: await tokenTo(email), name: 'Gus Vane', password: PASSWORD };
    expect(await world.visitor().do(ACCEPT, newcomer)).toEqual({ acceptInvitation: { takesEffect: true } });
    expect(await waiting()).toEqual([]);
  });
});
