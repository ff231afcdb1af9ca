// Two people who ask for the same things at one moment each get their own answer (threat T10).
import { openWorld, type World } from '../testing/world.js';

const REQUESTS = 500;
const AT_ONCE = 100;
const QUERY = 'query ($id: ID!) { me { id } network(id: $id) { id can { lead } reachedThrough { id } } }';

interface Seen {
  readonly me: { readonly id: string };
  readonly network: { readonly can: { readonly lead: boolean }; readonly reachedThrough: readonly { id: string }[] };
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it(`crosses none of ${REQUESTS} answers, and lets nobody keep one`, async () => {
  const { id, coLeaders, schools } = await world.given.network();
  const people = [coLeaders[0]!, schools[5]!.coordinator, await world.given.person()] as const;
  const right = [
    { lead: true, through: schools[0]!.school.id },
    { lead: false, through: schools[5]!.school.id },
    null,
  ] as const;
  const cookies = await Promise.all(people.map(async (person) => (await world.as(person)).sessionCookie));

  const wrong: unknown[] = [];
  const ask = async (turn: number): Promise<void> => {
    const who = turn % people.length;
    const response = await fetch(`${world.config.publicUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: world.config.publicUrl, cookie: cookies[who]! },
      body: JSON.stringify({ query: QUERY, variables: { id } }),
    });
    const { data, errors } = (await response.json()) as { data: Seen | null; errors?: { message: string }[] };
    // A busy machine says so: whoever heard that asks again, and is answered like everybody.
    if (errors?.some(({ message }) => message === 'BUSY_TRY_AGAIN')) return ask(turn);
    const seen = data && {
      me: data.me.id,
      lead: data.network.can.lead,
      through: data.network.reachedThrough.map((organisation) => organisation.id),
    };
    const expected = right[who] && { me: people[who]!.id, lead: right[who].lead, through: [right[who].through] };
    const kept = response.headers.get('cache-control') !== 'no-store';
    const told = errors?.[0]?.message ?? null;
    if (kept || JSON.stringify(seen) !== JSON.stringify(expected) || told !== (expected ? null : 'NOT_FOUND')) {
      wrong.push({ who, seen, told, kept });
    }
  };
  for (let first = 0; first < REQUESTS; first += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => ask(first + index)));
  }
  expect(wrong).toEqual([]);
});
