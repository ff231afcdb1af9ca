// The lead changes hands, told through GraphQL: handing over, stepping down, suggesting, answering, and leaving a school.
import { randomUUID } from 'node:crypto';
import type { Client } from '../testing/client.js';
import * as ask from '../testing/documents/seats.documents.js';
import type { GivenNetwork, GivenPerson } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let network: GivenNetwork;
let ruth: GivenPerson;
let moses: GivenPerson;
let amira: GivenPerson;
let lead: Client;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network();
  [ruth, moses] = network.coLeaders as [GivenPerson, GivenPerson];
  amira = await world.given.personAt(network.schools[2]!.school);
  lead = await world.as(ruth);
});

const forSeat = (person: GivenPerson, clientKey: string = randomUUID()) => ({
  input: { networkId: network.id, personId: person.id, clientKey },
});
const stepDown = (leavingNobody = false) => ({ input: { networkId: network.id, leavingNobody } });
const yes = (seatId: string, accept = true) => ({ input: { seatId, accept } });

const seatFrom = async (client: Client, document: string, variables: Record<string, unknown>) =>
  Object.values(await client.do<Record<string, ask.SeatAnswer>>(document, variables))[0] as ask.SeatAnswer;

const leading = async () =>
  (
    await world.rows<{ person: string }>(
      `SELECT person_id AS person FROM co_leader_seat WHERE network_id = $1 AND state = 'accepted' ORDER BY seat`,
      [network.id],
    )
  ).map(({ person }) => person);

const told = async (kind: string) =>
  (
    await world.rows<{ person: string }>('SELECT person_id AS person FROM notice WHERE network_id = $1 AND kind = $2', [
      network.id,
      kind,
    ])
  )
    .map(({ person }) => person)
    .sort();
const ids = (...people: readonly GivenPerson[]) => people.map(({ id }) => id).sort();

const state = async () =>
  (await world.rows<{ state: string }>('SELECT state FROM network WHERE id = $1', [network.id]))[0]?.state;

const vacated = async () => {
  await (await world.as(moses)).do(ask.STEP_DOWN, stepDown());
};

describe('handing over', () => {
  test('the successor leads from their yes on, who hands over until then; both and the other co-leader are told', async () => {
    const offer = await seatFrom(lead, ask.HAND_OVER, forSeat(amira));
    expect(offer).toMatchObject({ seat: 1, state: 'OFFERED', waitsFor: 'NOMINEE', can: { withdraw: true } });
    expect(await leading()).toEqual([ruth.id, moses.id]);
    expect(await told('seat-offered')).toEqual(ids(amira));

    const successor = await world.as(amira);
    expect(await successor.do(ask.NEEDS)).toMatchObject({ whatNeedsMe: [{ kind: 'ANSWER_SEAT', id: offer.id }] });
    await successor.do(ask.ANSWER, yes(offer.id));
    expect(await leading()).toEqual([amira.id, moses.id]);
    expect(await told('seat-handed-over')).toEqual(ids(ruth, moses, amira));
    expect([await state(), await told('network-at-risk')]).toEqual(['active', []]);
    expect(await lead.do(ask.SEATS, { id: network.id })).toMatchObject({ network: { can: { lead: false } } });
    expect(await lead.refusalOf(ask.STEP_DOWN, stepDown())).toBe('CO_LEADERS_ONLY');
    const kept = await world.rows(
      `SELECT end_reason FROM co_leader_seat WHERE person_id = $1 AND ended_at IS NOT NULL`,
      [ruth.id],
    );
    expect(kept).toEqual([{ end_reason: 'handed_over' }]);
  });

  test('is asked of one person at a time, is the same when sent twice, and can be taken back', async () => {
    const asked = forSeat(amira);
    const [one, again] = [await seatFrom(lead, ask.HAND_OVER, asked), await seatFrom(lead, ask.HAND_OVER, asked)];
    expect(again.id).toBe(one.id);
    const other = network.schools[4]!.coordinator;
    expect(await lead.refusalOf(ask.HAND_OVER, forSeat(other))).toBe('SUCCESSOR_ALREADY_ASKED');
    expect(await lead.refusalOf(ask.HAND_OVER, forSeat(other, asked.input.clientKey))).toBe('CLIENT_KEY_REUSED');
    await lead.do(ask.WITHDRAW, { id: one.id });
    expect(await (await world.as(amira)).refusalOf(ask.ANSWER, yes(one.id))).toBe('SEAT_ALREADY_ANSWERED');
    await lead.do(ask.HAND_OVER, forSeat(other));
    expect(await leading()).toEqual([ruth.id, moses.id]);
  });

  test('is not possible to a stranger, to the other co-leader, or in a network that has ended', async () => {
    const stranger = await world.given.personAt(await world.given.school());
    expect(await lead.refusalOf(ask.HAND_OVER, forSeat(stranger))).toBe('PERSON_OF_NO_MEMBER_SCHOOL');
    expect(await lead.refusalOf(ask.HAND_OVER, forSeat(moses))).toBe('PERSON_HAS_A_SEAT');
    await world.rows(`UPDATE network SET state = 'lapsed' WHERE id = $1`, [network.id]);
    expect(await lead.refusalOf(ask.HAND_OVER, forSeat(amira))).toBe('LEAD_CANNOT_CHANGE');
  });

  test('a no changes nothing, and who asked hears of it', async () => {
    const { id } = await seatFrom(lead, ask.HAND_OVER, forSeat(amira));
    await (await world.as(amira)).do(ask.ANSWER, yes(id, false));
    expect(await leading()).toEqual([ruth.id, moses.id]);
    expect(await told('seat-declined')).toEqual(ids(ruth));
  });

  test('goes on when who hands over steps down meanwhile: the seat waits for the successor', async () => {
    const { id } = await seatFrom(lead, ask.HAND_OVER, forSeat(amira));
    await lead.do(ask.STEP_DOWN, stepDown());
    expect(await leading()).toEqual([moses.id]);
    await (await world.as(amira)).do(ask.ANSWER, yes(id));
    expect(await leading()).toEqual([amira.id, moses.id]);
  });
});

describe('stepping down', () => {
  test('ends the lead at once; the co-leader who is left and the facilitator are told', async () => {
    expect(await lead.do(ask.STEP_DOWN, stepDown())).toMatchObject({ stepDown: { can: { lead: false } } });
    expect(await leading()).toEqual([moses.id]);
    expect(await told('network-at-risk-by-seat')).toEqual(ids(moses, network.facilitator));
    expect(await state()).toBe('at_risk');
    expect(await told('seat-vacant')).toEqual([]);
  });

  test('the last one says that it is known what it means', async () => {
    await vacated();
    expect(await lead.refusalOf(ask.STEP_DOWN, stepDown())).toBe('LAST_CO_LEADER');
    await lead.do(ask.STEP_DOWN, stepDown(true));
    expect(await leading()).toEqual([]);
  });
});

describe('a vacant seat', () => {
  beforeEach(vacated);

  test('is taken by a teacher who suggests herself once the co-leader agrees', async () => {
    const teacher = await world.as(amira);
    expect(await teacher.do(ask.SEATS, { id: network.id })).toMatchObject({
      network: { can: { lead: false, offerSeat: false, nominateMyself: true, nominateStaff: false } },
    });
    const { id } = await seatFrom(teacher, ask.NOMINATE, forSeat(amira));
    expect(await told('seat-nominated')).toEqual(ids(ruth));
    expect(await lead.do(ask.NEEDS)).toMatchObject({
      whatNeedsMe: [{ kind: 'NETWORK_AT_RISK' }, { kind: 'ANSWER_NOMINATION', id, personName: amira.name }],
    });
    expect(await teacher.refusalOf(ask.ANSWER_NOMINATION, yes(id))).toBe('CO_LEADERS_ONLY');
    expect(await teacher.refusalOf(ask.ANSWER, yes(id))).toBe('SEAT_ALREADY_ANSWERED');
    await lead.do(ask.ANSWER_NOMINATION, yes(id));
    expect(await leading()).toEqual([ruth.id, amira.id]);
    expect(await state()).toBe('active');
    expect(await told('seat-taken')).toEqual(ids(ruth, amira));
  });

  test('needs both answers when a coordinator suggests own staff, in any order', async () => {
    const coordinator = await world.as(network.schools[2]!.coordinator);
    const { id, waitsFor } = await seatFrom(coordinator, ask.NOMINATE, forSeat(amira));
    expect(waitsFor).toBe('BOTH');
    expect(await told('seat-offered')).toEqual(ids(amira));
    expect(await seatFrom(lead, ask.ANSWER_NOMINATION, yes(id))).toMatchObject({ waitsFor: 'NOMINEE' });
    expect(await lead.refusalOf(ask.ANSWER_NOMINATION, yes(id))).toBe('SEAT_ALREADY_ANSWERED');
    expect(await leading()).toEqual([ruth.id]);
    await (await world.as(amira)).do(ask.ANSWER, yes(id));
    expect(await leading()).toEqual([ruth.id, amira.id]);
  });

  test('is not for suggesting people of another school; one person is asked at a time', async () => {
    const elsewhere = await world.as(network.schools[3]!.coordinator);
    expect(await elsewhere.refusalOf(ask.NOMINATE, forSeat(amira))).toBe('NOMINATE_SELF_OR_OWN_STAFF');
    await seatFrom(lead, ask.OFFER, forSeat(amira));
    const coordinator = network.schools[3]!.coordinator;
    expect(await elsewhere.refusalOf(ask.NOMINATE, forSeat(coordinator))).toBe('BOTH_SEATS_TAKEN');
  });

  test('where nobody leads any more the facilitator finds coordinators and heads, offers, and answers', async () => {
    await lead.do(ask.STEP_DOWN, stepDown(true));
    const facilitator = await world.as(network.facilitator);
    const { seatCandidates } = await facilitator.do<{ seatCandidates: { items: { personId: string }[] } }>(
      ask.CANDIDATES,
      { networkId: network.id, words: '' },
    );
    expect(seatCandidates.items.map(({ personId }) => personId).sort()).toEqual(
      ids(...network.schools.map(({ coordinator }) => coordinator)),
    );
    const offer = await seatFrom(facilitator, ask.OFFER, forSeat(network.schools[5]!.coordinator));
    await (await world.as(network.schools[5]!.coordinator)).do(ask.ANSWER, yes(offer.id));
    const { id } = await seatFrom(await world.as(amira), ask.NOMINATE, forSeat(amira));
    await facilitator.do(ask.ANSWER_NOMINATION, yes(id));
    expect(await leading()).toEqual([network.schools[5]!.coordinator.id, amira.id]);
  });

  test('who suggests finds own staff only, a teacher nobody, a co-leader everybody', async () => {
    const found = async (person: GivenPerson) => {
      const answer = await (
        await world.as(person)
      ).do<{ seatCandidates: { items: { personId: string }[] } }>(ask.CANDIDATES, { networkId: network.id, words: '' });
      return answer.seatCandidates.items.length;
    };
    expect(await found(network.schools[2]!.coordinator)).toBe(2);
    expect(await found(amira)).toBe(0);
    expect(await found(ruth)).toBe(6);
  });
});

const leavesSchool = async (person: GivenPerson) => {
  const client = await world.as(person);
  const [tie] = await world.rows<{ id: string }>('SELECT id FROM affiliation WHERE person_id = $1', [person.id]);
  await client.do('mutation ($id: ID!) { endAffiliation(id: $id) { id } }', { id: tie?.id });
  await world.settle();
};

test('who ends the last tie to the network’s schools loses the seat with it, and an offer too', async () => {
  const { id } = await seatFrom(lead, ask.HAND_OVER, forSeat(amira));
  await world.rows(`UPDATE affiliation SET ended_at = now(), ended_by = person_id WHERE person_id = $1`, [amira.id]);
  await leavesSchool(moses);
  expect(await leading()).toEqual([ruth.id]);
  expect(await told('network-at-risk-by-seat')).toEqual(ids(ruth, network.facilitator));
  const [offer] = await world.rows<{ state: string }>('SELECT state FROM co_leader_seat WHERE id = $1', [id]);
  expect(offer?.state).toBe('withdrawn');
  expect(await state()).toBe('at_risk');
});

test('after the end of a network a seat that ends so is offered to nobody', async () => {
  await world.rows(`UPDATE network SET state = 'lapsed' WHERE id = $1`, [network.id]);
  await leavesSchool(moses);
  expect(await leading()).toEqual([ruth.id]);
  expect(await told('seat-vacant')).toEqual([]);
});
