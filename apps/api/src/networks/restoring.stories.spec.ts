// Undo, told through GraphQL: what was taken back a moment ago stands again as it was, and nobody hears of it twice.
import { randomUUID } from 'node:crypto';
import { RESTORABLE_MINUTES } from '@sixfold/domain';
import type { Client } from '../testing/client.js';
import * as ask from '../testing/documents/networks.documents.js';
import type { GivenNetwork, GivenPerson } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let network: GivenNetwork;
let lead: Client;
let coordinator: GivenPerson;
let answering: Client;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network({ state: 'forming', schools: 3 });
  lead = await world.as(network.coLeaders[0]!);
  coordinator = network.schools[2]!.coordinator;
  answering = await world.as(coordinator);
});

const later = (table: 'network_membership' | 'co_leader_seat', id: string) =>
  world.rows(`UPDATE ${table} SET answered_at = now() - make_interval(mins => $2, secs => 1) WHERE id = $1`, [
    id,
    RESTORABLE_MINUTES,
  ]);

const stored = async (id: string) =>
  (await world.rows('SELECT state, answered_by, answered_at FROM network_membership WHERE id = $1', [id]))[0];

describe('a question that was taken back', () => {
  const asked = async () => {
    const school = await world.given.school();
    const person = await world.given.personAt(school, 'head');
    const input = { networkId: network.id, organisationId: school.id, clientKey: randomUUID() };
    const { proposeSchool } = await lead.do<{ proposeSchool: ask.SchoolAnswer }>(ask.PROPOSE, { input });
    return { id: proposeSchool.id, input, person };
  };

  test('stands again as it was asked, is answered, and was mailed once', async () => {
    const { id, person } = await asked();
    const before = await stored(id);
    const head = await world.as(person);
    await lead.do(ask.WITHDRAW, { id });
    expect(await head.refusalOf(ask.READ, { id: network.id })).toBe('NOT_FOUND');
    expect(await lead.do(ask.RESTORE, { id })).toMatchObject({ restoreProposal: { id, state: 'INVITED' } });
    expect(await lead.do(ask.RESTORE, { id })).toMatchObject({ restoreProposal: { id, state: 'INVITED' } });
    expect(await stored(id)).toEqual(before);
    await world.settle();
    expect(await world.rows('SELECT FROM mail WHERE to_address = $1', [person.email])).toHaveLength(1);
    await head.do(ask.ANSWER, { input: { proposalId: id, accept: true } });
    expect(await lead.refusalOf(ask.RESTORE, { id })).toBe('PROPOSAL_ALREADY_ANSWERED');
  });

  test('stays taken back when its time is over, or when the school was asked anew', async () => {
    const { id, input } = await asked();
    await lead.do(ask.WITHDRAW, { id });
    await later('network_membership', id);
    const { errors } = await lead.ask(ask.RESTORE, { id });
    expect(errors[0]?.extensions).toEqual({
      code: 'TOO_LATE_TO_RESTORE',
      details: { minutes: RESTORABLE_MINUTES },
    });
    await lead.do(ask.PROPOSE, { input: { ...input, clientKey: randomUUID() } });
    expect(await lead.refusalOf(ask.RESTORE, { id })).toBe('SCHOOL_ALREADY_ASKED');
    expect(await stored(id)).toMatchObject({ state: 'withdrawn' });
  });

  test('is restored by the co-leaders alone, while the network takes schools', async () => {
    const { id } = await asked();
    await lead.do(ask.WITHDRAW, { id });
    expect(await answering.refusalOf(ask.RESTORE, { id })).toBe('CO_LEADERS_ONLY');
    await world.rows(`UPDATE network SET state = 'lapsed', activated_at = now() WHERE id = $1`, [network.id]);
    expect(await lead.refusalOf(ask.RESTORE, { id })).toBe('NETWORK_TAKES_NO_MEMBERS');
    await world.rows(`UPDATE network SET state = 'forming', activated_at = NULL WHERE id = $1`, [network.id]);
  });
});

describe('a yes that was taken back', () => {
  test('is given again by the school, which could not see the network in between', async () => {
    const { membershipId: id } = network.schools[2]!;
    await answering.do(ask.TAKE_BACK, { id });
    expect(await answering.refusalOf(ask.READ, { id: network.id })).toBe('NOT_FOUND');
    expect(await lead.refusalOf(ask.RESTORE_ACCEPTANCE, { id })).toBe('COORDINATOR_OF_THE_SCHOOL_NEEDED');
    expect(await answering.do(ask.RESTORE_ACCEPTANCE, { id })).toMatchObject({
      restoreAcceptance: { id, state: 'ACCEPTED' },
    });
    expect(await stored(id)).toMatchObject({ state: 'accepted', answered_by: coordinator.id });
    expect(await answering.do(ask.READ, { id: network.id })).toMatchObject({ network: { id: network.id } });
  });

  test('stays taken back when its time is over', async () => {
    const { membershipId: id } = network.schools[2]!;
    await answering.do(ask.TAKE_BACK, { id });
    world.clock.moveBy({ days: 1 });
    expect(await answering.refusalOf(ask.RESTORE_ACCEPTANCE, { id })).toBe('TOO_LATE_TO_RESTORE');
  });
});

describe('an offer of a seat that was taken back', () => {
  const offered = async () => {
    await world.rows(`UPDATE co_leader_seat SET state = 'ended' WHERE network_id = $1 AND seat = 2`, [network.id]);
    const input = { networkId: network.id, personId: coordinator.id, clientKey: randomUUID() };
    const { offerSeat } = await lead.do<{ offerSeat: { id: string } }>(ask.OFFER, { input });
    await lead.do(ask.WITHDRAW_OFFER, { id: offerSeat.id });
    return { id: offerSeat.id, input };
  };

  test('stands again, was told once, and is accepted', async () => {
    const { id } = await offered();
    expect(await lead.do(ask.RESTORE_OFFER, { id })).toMatchObject({ restoreSeatOffer: { id, state: 'OFFERED' } });
    expect(await world.rows('SELECT FROM notice WHERE person_id = $1', [coordinator.id])).toHaveLength(1);
    await answering.do(ask.ANSWER_SEAT, { input: { seatId: id, accept: true } });
    expect(await lead.refusalOf(ask.RESTORE_OFFER, { id })).toBe('SEAT_ALREADY_ANSWERED');
  });

  test('stays taken back when the seat went to another, to the same person anew, or when its time is over', async () => {
    const { id, input } = await offered();
    const other = { ...input, personId: network.schools[1]!.coordinator.id, clientKey: randomUUID() };
    const { offerSeat } = await lead.do<{ offerSeat: { id: string } }>(ask.OFFER, { input: other });
    expect(await lead.refusalOf(ask.RESTORE_OFFER, { id })).toBe('BOTH_SEATS_TAKEN');
    await lead.do(ask.WITHDRAW_OFFER, { id: offerSeat.id });
    await lead.do(ask.OFFER, { input: { ...input, clientKey: randomUUID() } });
    expect(await lead.refusalOf(ask.RESTORE_OFFER, { id })).toBe('PERSON_HAS_A_SEAT');
    await later('co_leader_seat', id);
    expect(await lead.refusalOf(ask.RESTORE_OFFER, { id })).toBe('TOO_LATE_TO_RESTORE');
  });
});
