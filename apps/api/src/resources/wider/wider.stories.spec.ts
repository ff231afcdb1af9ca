// Wider circles, told through GraphQL: wished by the author, answered by another co-leader, taken back, taken down.
import { key, make, type Maker, PUT_AWAY, type Resource, save, SHARE, shareWith } from '../../testing/bank.js';
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import {
  ANSWER_WISH,
  answerWish,
  ASK_WIDER,
  askWider,
  TAKE_BACK_WISH,
  TAKE_DOWN,
  TO_ANSWER,
  WAITING,
  type Waiting,
  WISH_OF,
  type Wished,
  wishFor,
} from '../../testing/wider.js';
import { openWorld, type World } from '../../testing/world.js';

type Person = GivenPerson & Maker;

let world: World;
let network: GivenNetwork;
let people: Record<'ruth' | 'moses' | 'nell' | 'jo', Person>;
let lesson: Resource;

const signedIn = async (person: GivenPerson, place: number): Promise<Person> => ({
  ...person,
  client: await world.as(person),
  organisationId: network.schools[place]!.school.id,
});
const staffAt = async (place: number, name: string): Promise<Person> =>
  signedIn(await world.given.personAt(network.schools[place]!.school, 'staff', name), place);

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network();
  const [first, second] = network.coLeaders;
  people = {
    ruth: await signedIn(first!, 0),
    moses: await signedIn(second!, 1),
    nell: await staffAt(2, 'Nell'),
    jo: await staffAt(3, 'Jo'),
  };
  lesson = await shareWith(people.nell, await make(people.nell), network.id);
});

const wished = async ({ client }: Maker, { id } = lesson) =>
  (await client.do<{ resource: Wished }>(WISH_OF, { id })).resource;
const told = (person: Person) =>
  world.rows<{ kind: string; path: string }>(
    `SELECT kind, path FROM notice WHERE person_id = $1 AND (kind LIKE 'wider%' OR kind = 'resource-taken-down')
     ORDER BY told_at, id`,
    [person.id],
  );
const waitingFor = ({ client }: Maker, asked: object = {}) =>
  client.do<Waiting>(WAITING, { networkId: network.id, first: 20, ...asked });
const answer = (id: string, approve: boolean, reason: string | null = null) => ({ input: { id, approve, reason } });

describe('a wish', () => {
  it('of a co-leader waits for the other one alone', async () => {
    const { ruth, moses } = people;
    await askWider(ruth, await shareWith(ruth, await make(ruth), network.id));
    const toAnswer = ({ client }: Maker) => client.do(TO_ANSWER, { id: network.id });
    expect(await toAnswer(ruth)).toMatchObject({ network: { resourcesToAnswer: 0 } });
    expect(await toAnswer(moses)).toMatchObject({ network: { resourcesToAnswer: 1 } });
  });

  it('widens nothing by itself, and waits for the co-leaders, each told once', async () => {
    const { ruth, moses, nell, jo } = people;
    const asked = await askWider(nell, lesson);
    expect(asked).toMatchObject({ audience: 'NETWORK', wish: { audience: 'PUBLIC', answer: null, version: 1 } });
    expect(await world.visitor().refusalOf(WISH_OF, { id: lesson.id })).toBe('NOT_FOUND');
    const path = `/networks/${network.id}/bank/waiting`;
    for (const coLeader of [ruth, moses]) {
      expect(await told(coLeader)).toEqual([{ kind: 'wider-asked', path }]);
      const { items } = (await waitingFor(coLeader)).resourcesWaiting;
      expect(items).toMatchObject([{ id: asked.wish!.id, canAnswer: true, resource: { id: lesson.id } }]);
      expect(await coLeader.client.do(TO_ANSWER, { id: network.id })).toMatchObject({
        network: { resourcesToAnswer: 1 },
      });
    }
    expect(await jo.client.refusalOf(WAITING, { networkId: network.id })).toBe('CO_LEADERS_ONLY');
    expect(await jo.client.do(TO_ANSWER, { id: network.id })).toMatchObject({ network: { resourcesToAnswer: 0 } });
    expect((await wished(jo)).wish).toBeNull();
  });

  it('is one, however often the same key asks; another waits until it is over', async () => {
    const { nell, moses } = people;
    const asked = wishFor(lesson);
    await Promise.all([1, 2, 3].map(() => nell.client.do(ASK_WIDER, asked)));
    expect((await waitingFor(moses)).resourcesWaiting.items).toHaveLength(1);
    const other = { input: { ...asked.input, audience: 'ALL_NETWORKS' } };
    expect(await nell.client.refusalOf(ASK_WIDER, other)).toBe('CLIENT_KEY_REUSED');
    expect(await nell.client.refusalOf(ASK_WIDER, wishFor(lesson))).toBe('WISH_WAITS_ALREADY');
  });

  it('is for what stands in a bank, under a licence that reaches as far', async () => {
    const { nell, moses } = people;
    expect(await nell.client.refusalOf(ASK_WIDER, wishFor(await make(nell)))).toBe('WIDER_NEEDS_BANK');
    const ours = await shareWith(nell, await make(nell, {}, 'NETWORK'), network.id);
    expect(await nell.client.refusalOf(ASK_WIDER, wishFor(ours))).toBe('LICENCE_KEEPS_IT_CLOSER');
    expect(await moses.client.refusalOf(ASK_WIDER, wishFor(lesson))).toBe('RESOURCE_OF_ANOTHER');
  });

  it('of a co-leader is answered by the other, and by nobody where there is no other', async () => {
    const { ruth, moses } = people;
    const own = await shareWith(ruth, await make(ruth), network.id);
    const { wish } = await askWider(ruth, own);
    expect(await told(ruth)).toEqual([]);
    expect((await waitingFor(ruth)).resourcesWaiting.items).toMatchObject([{ canAnswer: false }]);
    expect(await ruth.client.refusalOf(ANSWER_WISH, answer(wish!.id, true))).toBe('WISH_OF_OWN');
    expect(await answerWish(moses, wish!.id)).toMatchObject({ audience: 'PUBLIC' });
    await world.rows(`DELETE FROM co_leader_seat WHERE network_id = $1 AND person_id = $2`, [network.id, moses.id]);
    const next = await shareWith(ruth, await make(ruth), network.id);
    expect(await ruth.client.refusalOf(ASK_WIDER, wishFor(next))).toBe('WIDER_NEEDS_ANOTHER_CO_LEADER');
  });

  it('ends with a smaller circle, another licence, and when it is put away', async () => {
    const { nell, moses } = people;
    const standing = { id: lesson.id, audience: 'NETWORK', networkId: network.id, licence: 'CC_BY' };
    const changes = [
      () => nell.client.do(SHARE, { input: { ...standing, audience: 'SCHOOL', networkId: null } }),
      () => nell.client.do(SHARE, { input: { ...standing, licence: 'CC_BY_SA' } }),
      () => nell.client.do(PUT_AWAY, { id: lesson.id }),
    ];
    for (const change of changes) {
      await nell.client.do(SHARE, { input: standing });
      const { wish } = await askWider(nell, lesson);
      await change();
      expect((await wished(nell)).wish).toMatchObject({ id: wish!.id, answer: 'LAPSED' });
      expect(['WISH_IS_OVER', 'NOT_FOUND']).toContain(
        await moses.client.refusalOf(ANSWER_WISH, answer(wish!.id, true)),
      );
    }
  });

  it('outlives a share that changes nothing of it', async () => {
    const { nell } = people;
    await askWider(nell, lesson);
    await shareWith(nell, lesson, network.id);
    expect((await wished(nell)).wish).toMatchObject({ answer: null });
  });
});

describe('an answer', () => {
  it('of yes gives the newest version to everybody, the same again changes nothing', async () => {
    const { moses, nell } = people;
    const { wish } = await askWider(nell, lesson);
    for (let time = 0; time < 2; time += 1) {
      expect(await answerWish(moses, wish!.id)).toMatchObject({ audience: 'PUBLIC', wish: { answer: 'APPROVED' } });
    }
    expect(await told(nell)).toEqual([{ kind: 'wider-approved', path: `/resources/${lesson.id}` }]);
    await save(nell, lesson, { title: 'A newer title' });
    const shown = await world
      .visitor()
      .do(`query ($id: ID!) { resource(id: $id) { document { title } } }`, { id: lesson.id });
    expect(shown).toEqual({ resource: { document: { title: 'A newer title' } } });
    const kept = await world.rows(
      `SELECT actor_id FROM audit_entry WHERE act = 'resource.wider_approved' AND subject_id = $1`,
      [lesson.id],
    );
    expect(kept).toEqual([{ actor_id: moses.id }]);
  });

  it('of no needs a reason, which the author reads, and can ask again', async () => {
    const { moses, nell } = people;
    const { wish } = await askWider(nell, lesson);
    expect(await moses.client.refusalOf(ANSWER_WISH, answer(wish!.id, false))).toBe('REASON_NEEDED');
    await answerWish(moses, wish!.id, false, 'A pupil can be recognised in step two.');
    const { audience, wish: latest } = await wished(nell);
    expect([audience, latest?.reason]).toEqual(['NETWORK', 'A pupil can be recognised in step two.']);
    expect(await told(nell)).toMatchObject([{ kind: 'wider-declined' }]);
    expect((await askWider(nell, lesson, 'ALL_NETWORKS')).wish).toMatchObject({ answer: null });
  });

  it('is one of two at once: the other is told', async () => {
    const { ruth, moses, nell } = people;
    const { wish } = await askWider(nell, lesson);
    const answers = await Promise.all([
      ruth.client.ask(ANSWER_WISH, answer(wish!.id, true)),
      moses.client.ask(ANSWER_WISH, answer(wish!.id, false, 'Not yet.')),
    ]);
    const refused = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(refused).toEqual(['WISH_IS_OVER']);
    expect(await told(nell)).toHaveLength(1);
  });
});

describe('taking back', () => {
  it('is the author’s at any time: the wish before it is answered, the circle after', async () => {
    const { moses, nell } = people;
    const first = await askWider(nell, lesson);
    expect(await moses.client.refusalOf(TAKE_BACK_WISH, { id: first.wish!.id })).toBe('NOT_FOUND');
    for (let time = 0; time < 2; time += 1) await nell.client.do(TAKE_BACK_WISH, { id: first.wish!.id });
    expect(await moses.client.refusalOf(ANSWER_WISH, answer(first.wish!.id, true))).toBe('WISH_IS_OVER');
    const { wish } = await askWider(nell, lesson);
    await answerWish(moses, wish!.id);
    expect(await nell.client.refusalOf(TAKE_BACK_WISH, { id: wish!.id })).toBe('WISH_IS_OVER');
    expect(await shareWith(nell, lesson, network.id)).toMatchObject({ audience: 'NETWORK' });
    expect(await world.visitor().refusalOf(WISH_OF, { id: lesson.id })).toBe('NOT_FOUND');
  });

  it('is an administrator’s with a reason, for what is public; its author is told', async () => {
    const { moses, nell } = people;
    const { wish } = await askWider(nell, lesson);
    await answerWish(moses, wish!.id);
    const administrator = await world.as(await world.given.person({ administrator: true }));
    const input = { id: lesson.id, reason: 'It names a pupil.' };
    expect(await moses.client.refusalOf(TAKE_DOWN, { input })).toBe('TAKEN_DOWN_BY_ADMINISTRATORS');
    await administrator.do(TAKE_DOWN, { input });
    expect(await administrator.refusalOf(TAKE_DOWN, { input })).toBe('NOT_FOUND');
    expect(await wished(nell)).toMatchObject({ audience: 'ME' });
    expect((await told(nell)).map(({ kind }) => kind)).toEqual(['wider-approved', 'resource-taken-down']);
    expect(await moses.client.refusalOf(WISH_OF, { id: lesson.id })).toBe('NOT_FOUND');
  });
});

it('costs few statements: what waits the same for one and for many', async () => {
  const { nell, moses } = people;
  const { wish } = await askWider(nell, lesson);
  const count = async () => (await world.statementsOf(() => waitingFor(moses))).length;
  const forOne = await count();
  for (let made = 0; made < 3; made += 1) await askWider(nell, await shareWith(nell, await make(nell), network.id));
  expect([forOne, await count()]).toEqual([3, 3]);
  const { items, nextCursor } = (await waitingFor(moses, { first: 3 })).resourcesWaiting;
  expect([items.length, items[0]?.id]).toEqual([3, wish!.id]);
  expect((await waitingFor(moses, { first: 3, after: nextCursor })).resourcesWaiting.items).toHaveLength(1);
  const asked = { input: { id: lesson.id, audience: 'PUBLIC', ...key() } };
  expect(await nell.client.refusalOf(ASK_WIDER, asked)).toBe('WISH_WAITS_ALREADY');
  expect((await world.statementsOf(() => answerWish(moses, wish!.id))).length).toBeLessThan(20);
});
