// Forming a network, told through GraphQL on real PostgreSQL: the way it goes well, and each way it is refused.
import { randomUUID } from 'node:crypto';
import type { Client } from '../testing/client.js';
import type { GivenNetwork, GivenPerson, GivenSchool } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';
import * as ask from '../testing/documents/networks.documents.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const founderAt = async (role: 'staff' | 'coordinator') => {
  const school = await world.given.school();
  const person = await world.given.personAt(school, role);
  return { school, person, client: await world.as(person) };
};

const started = async (client: Client, school: GivenSchool, more: object = {}) => {
  const { id: programmeId } = await world.given.programme();
  const input = {
    ...ask.words,
    programmeId,
    organisationId: school.id,
    language: 'en',
    clientKey: randomUUID(),
    ...more,
  };
  const { startNetwork } = await client.do<{ startNetwork: ask.NetworkAnswer }>(ask.START, { input });
  return { network: startNetwork, input };
};

const proposed = async (client: Client, networkId: string, school: GivenSchool) => {
  const input = { networkId, organisationId: school.id, clientKey: randomUUID() };
  const { proposeSchool } = await client.do<{ proposeSchool: ask.SchoolAnswer }>(ask.PROPOSE, { input });
  return proposeSchool;
};

const read = async (client: Client, id: string) =>
  (await client.do<{ network: ask.NetworkAnswer }>(ask.READ, { id })).network;

describe('starting a network', () => {
  test('a teacher starts one, takes the first seat, and the own school is asked', async () => {
    const { school, client, person } = await founderAt('staff');
    const { network } = await started(client, school);
    const seen = await read(client, network.id);
    expect(seen).toMatchObject({ state: 'FORMING', can: { lead: true } });
    expect(seen.schools).toMatchObject([
      { state: 'INVITED', waitsFor: 'FIRST_COORDINATOR', organisation: { id: school.id } },
    ]);
    expect(seen.seats).toMatchObject([{ seat: 1, state: 'ACCEPTED', personId: person.id }]);
    expect(seen.blockers.map(({ code }) => code)).toEqual([
      'SCHOOLS_MISSING',
      'CO_LEADERS_MISSING',
      'CO_LEADER_OF_NO_MEMBER',
      'LEARNING_FOCUS_MISSING',
    ]);
  });

  test('a coordinator’s own school has said yes by starting it', async () => {
    const { school, client } = await founderAt('coordinator');
    const { network } = await started(client, school);
    expect((await read(client, network.id)).schools).toMatchObject([{ state: 'ACCEPTED', waitsFor: 'NOBODY' }]);
  });

  test('the same key again is the same network; the same key with another name is refused', async () => {
    const { school, client } = await founderAt('staff');
    const { network, input } = await started(client, school);
    const again = await Promise.all([client.ask(ask.START, { input }), client.ask(ask.START, { input })]);
    for (const { data } of again) expect(data).toMatchObject({ startNetwork: { id: network.id } });
    expect(await client.refusalOf(ask.START, { input: { ...input, name: 'Another name' } })).toBe('CLIENT_KEY_REUSED');
  });

  test.each([
    ['a name too short', { name: 'A' }, 'NETWORK_NAME_NOT_ACCEPTED'],
    ['no purpose', { purpose: ' ' }, 'PURPOSE_NOT_ACCEPTED'],
    ['a focus too long', { learningFocus: 'f'.repeat(501) }, 'LEARNING_FOCUS_TOO_LONG'],
    ['a programme that is not', { programmeId: randomUUID() }, 'NOT_FOUND'],
    ['another’s school', { organisationId: randomUUID() }, 'STAFF_OF_A_SCHOOL_NEEDED'],
    ['a language we do not speak', { language: 'xx' }, 'INPUT_NOT_ACCEPTED'],
  ])('%s is refused', async (_, more, code) => {
    const { school, client } = await founderAt('staff');
    await expect(started(client, school, more)).rejects.toThrow(code);
  });

  test('a closed school starts nothing, a visitor is asked to sign in', async () => {
    const school = await world.given.school({ status: 'closed' });
    const client = await world.as(await world.given.personAt(school));
    await expect(started(client, school)).rejects.toThrow('SCHOOL_CLOSED');
    expect(await world.visitor().refusalOf(ask.MINE)).toBe('SIGN_IN_NEEDED');
  });
});

describe('asking schools and being answered', () => {
  let network: { id: string };
  let lead: Client;
  let asked: GivenSchool;
  let coordinator: GivenPerson;

  beforeEach(async () => {
    const founder = await founderAt('coordinator');
    lead = founder.client;
    ({ network } = await started(lead, founder.school));
    asked = await world.given.school();
    coordinator = await world.given.personAt(asked, 'coordinator');
  });

  test('the coordinator is told by mail once, finds it on the home page, and accepts', async () => {
    const proposal = await proposed(lead, network.id, asked);
    expect(proposal).toMatchObject({ state: 'INVITED', waitsFor: 'ANSWER', can: { withdraw: true, answer: false } });
    await world.settle();
    await world.settle();
    const mails = await world.rows<{ subject: string }>('SELECT subject FROM mail WHERE to_address = $1', [
      coordinator.email,
    ]);
    expect(mails).toHaveLength(1);

    const answering = await world.as(coordinator);
    const { whatNeedsMe } = await answering.do<{ whatNeedsMe: object[] }>(ask.NEEDS);
    expect(whatNeedsMe).toMatchObject([{ kind: 'ANSWER_PROPOSAL', id: proposal.id, organisation: { id: asked.id } }]);
    const input = { proposalId: proposal.id, accept: true };
    expect(await answering.do(ask.ANSWER, { input })).toMatchObject({ answerProposal: { state: 'ACCEPTED' } });
    expect(await answering.do(ask.NEEDS)).toEqual({ whatNeedsMe: [] });
    expect(await answering.refusalOf(ask.ANSWER, { input })).toBe('PROPOSAL_ALREADY_ANSWERED');
  });

  test('declining asks for a reason, and the reason is for the co-leaders', async () => {
    const { id: proposalId } = await proposed(lead, network.id, asked);
    const answering = await world.as(coordinator);
    expect(await answering.refusalOf(ask.ANSWER, { input: { proposalId, accept: false } })).toBe('REASON_NEEDED');
    await answering.do(ask.ANSWER, { input: { proposalId, accept: false, reason: 'An inspection this term' } });
    const declined = (await read(lead, network.id)).schools.find(({ id }) => id === proposalId);
    expect(declined).toMatchObject({ state: 'DECLINED', declineReason: 'An inspection this term' });
    expect(await answering.refusalOf(ask.READ, { id: network.id })).toBe('NOT_FOUND');
  });

  test('a school is asked once; turned away, it can be asked anew', async () => {
    const first = await proposed(lead, network.id, asked);
    await expect(proposed(lead, network.id, asked)).rejects.toThrow('SCHOOL_ALREADY_ASKED');
    await lead.do(ask.WITHDRAW, { id: first.id });
    expect((await proposed(lead, network.id, asked)).id).not.toBe(first.id);
  });

  test('a school that said yes takes it back while the network is forming', async () => {
    const { id: proposalId } = await proposed(lead, network.id, asked);
    const answering = await world.as(coordinator);
    await answering.do(ask.ANSWER, { input: { proposalId, accept: true } });
    expect(await answering.do(ask.TAKE_BACK, { id: proposalId })).toMatchObject({
      takeBackAcceptance: { state: 'LEFT' },
    });
    expect(await lead.refusalOf(ask.WITHDRAW, { id: proposalId })).toBe('PROPOSAL_ALREADY_ANSWERED');
  });

  test('only whoever answers for the school answers, and outsiders see nothing at all', async () => {
    const { id: proposalId } = await proposed(lead, network.id, asked);
    const input = { proposalId, accept: true };
    const teacher = await world.as(await world.given.personAt(asked, 'staff'));
    const outsider = await world.as(await world.given.personAt(await world.given.school(), 'head'));
    expect(await teacher.refusalOf(ask.ANSWER, { input })).toBe('COORDINATOR_OF_THE_SCHOOL_NEEDED');
    expect(await lead.refusalOf(ask.ANSWER, { input })).toBe('COORDINATOR_OF_THE_SCHOOL_NEEDED');
    const absent = await outsider.ask(ask.ANSWER, { input: { ...input, proposalId: randomUUID() } });
    expect(await outsider.ask(ask.ANSWER, { input })).toEqual(absent);
    expect(await outsider.ask(ask.READ, { id: network.id })).toEqual(
      await outsider.ask(ask.READ, { id: randomUUID() }),
    );
    expect(await teacher.refusalOf(ask.WITHDRAW, { id: proposalId })).toBe('CO_LEADERS_ONLY');
  });

  test('a school without a coordinator: the first one is invited by mail, comes, and waits for the facilitator', async () => {
    const lonely = await world.given.school({ name: 'St Peter’s Primary School' });
    const proposal = await proposed(lead, network.id, lonely);
    expect(proposal).toMatchObject({ waitsFor: 'FIRST_COORDINATOR', can: { inviteFirstCoordinator: true } });
    const input = { proposalId: proposal.id, email: 'head@stpeters.example' };
    expect(await lead.do(ask.INVITE, { input })).toMatchObject({
      inviteFirstCoordinator: { waitsFor: 'INVITED_COORDINATOR' },
    });
    expect(await lead.refusalOf(ask.INVITE, { input })).toBe('FIRST_COORDINATOR_ALREADY_INVITED');

    const [mail] = await world.rows<{ text: string }>('SELECT text FROM mail WHERE to_address = $1', [input.email]);
    const token = /invitations\/(\S+)/.exec(mail?.text ?? '')?.[1];
    const password = 'a walk along the river';
    await world.visitor().do(ask.ACCEPT_INVITATION, { token, name: 'Ada Brandt', password });
    const waiting = (await read(lead, network.id)).schools.find(({ id }) => id === proposal.id);
    expect(waiting).toMatchObject({ waitsFor: 'CONFIRMATION', coordinatorToConfirm: 'Ada Brandt' });
    expect(await lead.refusalOf(ask.CONFIRM, { id: proposal.id })).toBe('FACILITATOR_NEEDED');

    const ada = world.visitor();
    await ada.do(ask.SIGN_IN, { email: input.email, password });
    expect(await ada.refusalOf(ask.ANSWER, { input: { proposalId: proposal.id, accept: true } })).toBe('NOT_FOUND');
    const [programme] = await world.rows<{ person_id: string; email: string }>(
      `SELECT f.person_id, p.email FROM programme_facilitator f JOIN person p ON p.id = f.person_id
       JOIN network n ON n.programme_id = f.programme_id WHERE n.id = $1`,
      [network.id],
    );
    const facilitator = await world.as({ id: programme!.person_id, name: '', email: programme!.email });
    expect(await facilitator.do(ask.NEEDS)).toMatchObject({ whatNeedsMe: [{ kind: 'CONFIRM_COORDINATOR' }] });
    const whose = `{ network(id: "${network.id}") { programme { facilitated } } }`;
    expect(await facilitator.do(whose)).toEqual({ network: { programme: { facilitated: true } } });
    expect(await lead.do(whose)).toEqual({ network: { programme: { facilitated: false } } });
    expect(await facilitator.do(ask.CONFIRM, { id: proposal.id })).toMatchObject({
      confirmFirstCoordinator: { waitsFor: 'ANSWER' },
    });
    await ada.do(ask.ANSWER, { input: { proposalId: proposal.id, accept: true } });
  });
});

test('a school that stands in two registers has one place and counts once everywhere', async () => {
  const { school: welsh, client } = await founderAt('coordinator');
  const { network } = await started(client, welsh);
  const [english, other] = [await world.given.school(), await world.given.school()];
  await proposed(client, network.id, other);
  // Both were asked before the registers were known to mean the same school.
  await world.rows('UPDATE organisation SET home_id = $1 WHERE id = ANY ($2)', [welsh.id, [english.id, other.id]]);
  const input = { networkId: network.id, organisationId: english.id, clientKey: randomUUID() };
  expect(await client.refusalOf(ask.PROPOSE, { input })).toBe('SCHOOL_HERE_BY_OTHER_REGISTER');
  await world.rows(`UPDATE network_membership SET state = 'accepted' WHERE organisation_id = $1`, [other.id]);
  const { blockers } = await read(client, network.id);
  expect(blockers[0]).toMatchObject({ code: 'SCHOOLS_MISSING', accepted: 1 });
  const { whatNeedsMe } = await client.do<{ whatNeedsMe: readonly object[] }>(ask.NEEDS);
  expect(whatNeedsMe).toContainEqual(expect.objectContaining({ kind: 'LEAD_FORMING', acceptedSchools: 1 }));
});

describe('the two seats', () => {
  let network: GivenNetwork;
  let lead: Client;
  let colleague: GivenPerson;

  beforeEach(async () => {
    network = await world.given.network({ state: 'forming', schools: 3 });
    lead = await world.as(network.coLeaders[0]!);
    await world.rows(`UPDATE co_leader_seat SET state = 'ended' WHERE network_id = $1 AND seat = 2`, [network.id]);
    colleague = await world.given.personAt(network.schools[2]!.school);
  });

  const offer = (personId: string) => ({ input: { networkId: network.id, personId, clientKey: randomUUID() } });

  test('a colleague of a member school is found, offered the seat, and accepts it', async () => {
    const found = await lead.do<{ seatCandidates: { items: object[] } }>(ask.CANDIDATES, {
      networkId: network.id,
      words: colleague.name.toUpperCase(),
    });
    expect(found.seatCandidates.items).toContainEqual(expect.objectContaining({ personId: colleague.id }));
    const { offerSeat } = await lead.do<{ offerSeat: { id: string } }>(ask.OFFER, offer(colleague.id));
    const theirs = await world.as(colleague);
    expect(await theirs.do(ask.NEEDS)).toMatchObject({ whatNeedsMe: [{ kind: 'ANSWER_SEAT', id: offerSeat.id }] });
    const answer = { input: { seatId: offerSeat.id, accept: true } };
    expect(await lead.refusalOf(ask.ANSWER_SEAT, answer)).toBe('FORBIDDEN');
    expect(await theirs.do(ask.ANSWER_SEAT, answer)).toMatchObject({ answerSeat: { state: 'ACCEPTED' } });
    expect((await read(theirs, network.id)).can.lead).toBe(true);
  });

  test('a seat is not offered to strangers, nor twice, nor a third one', async () => {
    const stranger = await world.given.personAt(await world.given.school());
    expect(await lead.refusalOf(ask.OFFER, offer(stranger.id))).toBe('PERSON_OF_NO_MEMBER_SCHOOL');
    await lead.do(ask.OFFER, offer(colleague.id));
    expect(await lead.refusalOf(ask.OFFER, offer(colleague.id))).toBe('PERSON_HAS_A_SEAT');
    expect(await lead.refusalOf(ask.OFFER, offer(network.schools[1]!.coordinator.id))).toBe('BOTH_SEATS_TAKEN');
  });

  test('an offer taken back frees the seat and can no longer be accepted', async () => {
    const { offerSeat } = await lead.do<{ offerSeat: { id: string } }>(ask.OFFER, offer(colleague.id));
    await lead.do(ask.WITHDRAW_OFFER, { id: offerSeat.id });
    const theirs = await world.as(colleague);
    const answer = { input: { seatId: offerSeat.id, accept: true } };
    expect(await theirs.refusalOf(ask.ANSWER_SEAT, answer)).toBe('SEAT_ALREADY_ANSWERED');
    await lead.do(ask.OFFER, offer(colleague.id));
  });
});

describe('activation', () => {
  test('a network that meets rule 1 is activated, its schools are told, and anyone may know of it', async () => {
    const network = await world.given.network({ state: 'forming' });
    const lead = await world.as(network.coLeaders[0]!);
    expect(await world.visitor().refusalOf(ask.PUBLIC, { id: network.id })).toBe('NOT_FOUND');
    expect((await read(lead, network.id)).blockers).toEqual([]);
    expect(await lead.do(ask.ACTIVATE, { id: network.id })).toMatchObject({ activateNetwork: { state: 'ACTIVE' } });
    expect(await world.visitor().do(ask.PUBLIC, { id: network.id })).toMatchObject({
      publicNetwork: { state: 'ACTIVE' },
    });
    expect(
      await world.rows('SELECT FROM notice WHERE dedupe_key = $1', [`network-activated:${network.id}`]),
    ).toHaveLength(6);
    await world.settle();
    const addresses = network.schools.map(({ coordinator }) => coordinator.email);
    expect(await world.rows('SELECT FROM mail WHERE to_address = ANY ($1)', [addresses])).toHaveLength(6);
    expect(await lead.refusalOf(ask.ACTIVATE, { id: network.id })).toBe('NETWORK_NOT_FORMING');
  });

  test('what is missing is said with its figures', async () => {
    const network = await world.given.network({ state: 'forming', schools: 4, focus: '' });
    const lead = await world.as(network.coLeaders[0]!);
    const { errors } = await lead.ask(ask.ACTIVATE, { id: network.id });
    expect(errors[0]?.extensions).toEqual({
      code: 'NETWORK_NOT_READY',
      details: {
        blockers: [
          { code: 'SCHOOLS_MISSING', missing: 2, accepted: 4, waiting: 0 },
          { code: 'LEARNING_FOCUS_MISSING' },
        ],
      },
    });
  });
});

test('who ends an affiliation is told before which networks go with it, and loses them at once (rule 6)', async () => {
  const network = await world.given.network();
  const { school } = network.schools[3]!;
  const teacher = await world.given.personAt(school);
  await world.given.affiliation(teacher, await world.given.school(), 'mentor');
  const client = await world.as(teacher);
  const { myAffiliations } = await client.do<{ myAffiliations: ask.TieAnswer[] }>(ask.TIES);
  const tie = myAffiliations.find(({ organisation }) => organisation.id === school.id);
  expect(tie?.networksLostWithoutIt).toEqual([{ id: network.id }]);
  expect(myAffiliations.filter(({ networksLostWithoutIt }) => networksLostWithoutIt.length === 0)).toHaveLength(1);
  await client.do(ask.END_TIE, { id: tie?.id });
  expect(await client.refusalOf(ask.READ, { id: network.id })).toBe('NOT_FOUND');
});

test('a network’s page costs few statements, however many schools it has', async () => {
  const network = await world.given.network({ schools: 12 });
  const lead = await world.as(network.coLeaders[0]!);
  const statements = await world.statementsOf(() => read(lead, network.id));
  // Session, person, network, programme, schools, seats, and organisations as these three learn of them.
  expect(statements.length).toBeLessThanOrEqual(9);
  // Of the whole page, also: former focuses, and for what happened lately the network again and its history.
  const page = await world.statementsOf(() => lead.do(ask.READ_WITH_LATELY, { id: network.id }));
  expect(page.length).toBeLessThanOrEqual(12);
  expect((await world.statementsOf(() => lead.do(ask.NEEDS))).length).toBeLessThanOrEqual(4);
});
