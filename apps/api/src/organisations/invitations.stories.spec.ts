// A school's first coordinator: invited by mail, believed at once or after confirmation, and never able to take over.
import { InvitationsService } from './invitations.service.js';
import type { GivenPerson, GivenSchool } from '../testing/given.js';
import { PASSWORD } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';
import { Transaction } from '../platform/transaction/transaction.js';

const READ = `query ($token: String!) {
  invitation(token: $token) { email role inviterName hasAccount organisation { name } }
}`;
const ACCEPT = `mutation ($token: String!, $name: String, $password: String) {
  acceptInvitation(token: $token, name: $name, password: $password) { takesEffect organisation { id } }
}`;
const SENT = 'query { mySentInvitations { id email organisation { id } } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawInvitation(id: $id) { id } }';
const MINE = 'query { myAffiliations { id role confirmed startedOn organisation { id } } }';
const END = 'mutation ($id: ID!) { endAffiliation(id: $id) { id } }';
const SIGN_IN = 'mutation ($email: String!) { signIn(email: $email, password: "seven herons over the marsh") { id } }';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let count = 0;
const schoolAt = async (website: string | null): Promise<GivenSchool> => {
  const school = await world.given.school();
  const domain = website?.replace('http://www.', '') ?? null;
  await world.rows('UPDATE organisation SET website = $2, website_domain = $3 WHERE id = $1', [
    school.id,
    website,
    domain,
  ]);
  return school;
};

/** Invites as a co-leader does, and reads the secret where the invited person reads it: in the mail. */
const invited = async (school: GivenSchool, email: string, invitedBy?: GivenPerson) => {
  const inviter = invitedBy ?? (await world.given.person({ name: 'Ada Moss' }));
  const coordinator = {
    organisationId: school.id,
    email,
    invitedBy: inviter.id,
    language: 'en',
    networkName: 'Writers',
  } as const;
  await world.app
    .get(Transaction)
    .run((tx) => world.app.get(InvitationsService).inviteFirstCoordinator(tx, coordinator));
  const [mail] = await world.rows<{ text: string }>(
    'SELECT text FROM mail WHERE to_address = $1 ORDER BY queued_at DESC LIMIT 1',
    [email],
  );
  const token = /invitations\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  return { token, inviter, newcomer: { token, name: 'Ben Reed', password: PASSWORD } };
};

const newAddress = (domain = 'gmail.com'): string => `ben${(count += 1)}@${domain}`;

describe('someone new', () => {
  test('reads who invites to what, and gets an account that takes effect at the school’s own domain', async () => {
    const school = await schoolAt('http://www.hillside.norfolk.sch.uk');
    const email = newAddress('hillside.norfolk.sch.uk');
    const { token, newcomer } = await invited(school, email);
    expect(await world.visitor().do(READ, { token })).toEqual({
      invitation: {
        email,
        role: 'COORDINATOR',
        inviterName: 'Ada Moss',
        hasAccount: false,
        organisation: { name: school.name },
      },
    });
    const answer = await world.visitor().do(ACCEPT, newcomer);
    expect(answer).toEqual({ acceptInvitation: { takesEffect: true, organisation: { id: school.id } } });
    const client = world.visitor();
    await client.do(SIGN_IN, { email });
    expect(await client.do(MINE)).toMatchObject({
      myAffiliations: [{ role: 'COORDINATOR', confirmed: true, organisation: { id: school.id } }],
    });
  });

  test.each([
    ['public mail', 'http://www.oakfield.sch.uk', () => newAddress()],
    ['another domain', 'http://www.elmfield.sch.uk', () => newAddress('evil-elmfield.sch.uk')],
    ['a school without a website', null, () => newAddress('anything.sch.uk')],
  ])('waits for a facilitator with %s', async (_case, website, address) => {
    const { newcomer } = await invited(await schoolAt(website), address());
    expect(await world.visitor().do(ACCEPT, newcomer)).toMatchObject({ acceptInvitation: { takesEffect: false } });
  });

  test('waits where several schools share the domain', async () => {
    await schoolAt('http://www.lgfl.net');
    const { newcomer } = await invited(await schoolAt('http://www.lgfl.net'), newAddress('lgfl.net'));
    expect(await world.visitor().do(ACCEPT, newcomer)).toMatchObject({ acceptInvitation: { takesEffect: false } });
  });

  test.each([
    ['without a name', { name: ' ' }, 'INPUT_NOT_ACCEPTED'],
    ['without a password', { password: null }, 'INPUT_NOT_ACCEPTED'],
    ['with a short password', { password: 'short' }, 'PASSWORD_TOO_SHORT'],
  ])('is refused %s, and the invitation stays open', async (_case, change, code) => {
    const { newcomer } = await invited(await schoolAt(null), newAddress());
    expect(await world.visitor().refusalOf(ACCEPT, { ...newcomer, ...change })).toBe(code);
    await world.visitor().do(ACCEPT, newcomer);
  });
});

describe('someone with an account', () => {
  test('signs in first, as the one who was invited', async () => {
    const [person, other] = [await world.given.person(), await world.given.person()];
    const { token } = await invited(await schoolAt(null), person.email);
    expect(await world.visitor().do(READ, { token })).toMatchObject({ invitation: { hasAccount: true } });
    expect(await world.visitor().refusalOf(ACCEPT, { token })).toBe('INVITATION_NEEDS_SIGN_IN');
    expect(await (await world.as(other)).refusalOf(ACCEPT, { token })).toBe('INVITATION_FOR_ANOTHER_ADDRESS');
    await (await world.as(person)).do(ACCEPT, { token });
  });
});

describe('a link', () => {
  test('that is wrong, used, withdrawn or too old answers alike', async () => {
    const { token: used, newcomer } = await invited(await schoolAt(null), newAddress());
    await world.visitor().do(ACCEPT, newcomer);
    const { token: old } = await invited(await schoolAt(null), newAddress());
    await world.rows(`UPDATE invitation SET created_at = created_at - interval '8 days',
      expires_at = expires_at - interval '8 days' WHERE accepted_at IS NULL`);
    const { token: withdrawn, inviter } = await invited(await schoolAt(null), newAddress());
    const client = await world.as(inviter);
    const { mySentInvitations } = await client.do<{ mySentInvitations: { id: string }[] }>(SENT);
    expect(await client.do(WITHDRAW, { id: mySentInvitations[0]?.id })).toEqual({ withdrawInvitation: [] });
    for (const token of ['wrong', used, old, withdrawn]) {
      expect(await world.visitor().refusalOf(READ, { token })).toBe('INVITATION_NOT_OPEN');
      expect(await world.visitor().refusalOf(ACCEPT, { ...newcomer, token })).toBe('INVITATION_NOT_OPEN');
    }
  });

  test('works once, also for two who use it at the same moment', async () => {
    const person = await world.given.person();
    const { token } = await invited(await schoolAt(null), person.email);
    const client = await world.as(person);
    const answers = await Promise.all([client.ask(ACCEPT, { token }), client.ask(ACCEPT, { token })]);
    expect(answers.map(({ errors }) => errors[0]?.extensions.code ?? 'accepted').sort()).toEqual([
      'INVITATION_NOT_OPEN',
      'accepted',
    ]);
  });

  test('is checked one at a time', async () => {
    const twice = `query { one: invitation(token: "a") { email } two: invitation(token: "b") { email } }`;
    expect((await world.visitor().ask(twice)).data).toBeNull();
  });

  test('is taken back only by who has to do with it', async () => {
    const { inviter } = await invited(await schoolAt(null), newAddress());
    const { mySentInvitations } = await (await world.as(inviter)).do<{ mySentInvitations: { id: string }[] }>(SENT);
    const stranger = await world.as(await world.given.personAt(await world.given.school(), 'coordinator'));
    expect(await stranger.refusalOf(WITHDRAW, { id: mySentInvitations[0]?.id })).toBe('NOT_FOUND');
  });
});

describe('an affiliation', () => {
  test('is ended by the person, at once and on open sockets too', async () => {
    const school = await world.given.school();
    const person = await world.given.personAt(school);
    const client = await world.as(person);
    const { myAffiliations } = await client.do<{ myAffiliations: { id: string }[] }>(MINE);
    expect(await client.do(END, { id: myAffiliations[0]?.id })).toEqual({ endAffiliation: [] });
    expect(await client.do(MINE)).toEqual({ myAffiliations: [] });
    expect(await world.rows('SELECT 1 FROM revocation WHERE person_id = $1', [person.id])).toHaveLength(1);
    await client.do(END, { id: myAffiliations[0]?.id });
    expect(await world.rows('SELECT 1 FROM revocation WHERE person_id = $1', [person.id])).toHaveLength(1);
  });

  test('of somebody else is ended by whoever answers for the school, and is hidden from others', async () => {
    const school = await world.given.school();
    const person = await world.given.person();
    const id = await world.given.affiliation(person, school, 'staff');
    const colleague = await world.as(await world.given.personAt(school, 'staff'));
    const elsewhere = await world.as(await world.given.personAt(await world.given.school(), 'coordinator'));
    const own = await world.as(await world.given.personAt(school, 'coordinator'));
    expect(await colleague.refusalOf(END, { id })).toBe('NOT_FOUND');
    expect(await elsewhere.refusalOf(END, { id })).toBe('NOT_FOUND');
    expect(await elsewhere.refusalOf(END, { id: school.id })).toBe('NOT_FOUND');
    await own.do(END, { id });
    expect(await world.rows('SELECT 1 FROM affiliation WHERE id = $1 AND ended_at IS NOT NULL', [id])).toHaveLength(1);
  });
});
