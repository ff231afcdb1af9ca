// The matrix against the running server (threat T00): every operation, as everybody, about things that are there.
import { refusalCodes } from '@sixfold/domain';
import type { Server } from 'socket.io';
import type { Answer, Client } from '../testing/client.js';
import { Listener } from '../testing/listener.js';
import { type Asker, type Cast, castOf } from '../testing/matrix/cast.js';
import { matrixRows, type Outcome, type Row } from '../testing/matrix/rows.js';
import { aboutNothing, scenes, throughTheDoor, type Variables } from '../testing/matrix/scenes.js';
import { Stage } from '../testing/matrix/stage.js';
import { type Operation, operationsOf, schemaOf } from '../testing/operations.js';
import { PASSWORD } from '../testing/given.js';
import { type Stored, whatIsStored } from '../testing/what-is-stored.js';
import { openWorld, type World } from '../testing/world.js';
import { Live } from '../platform/live/live.js';
import { relations, roles } from './permission-matrix.js';

const SIGN_IN = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';

/** What Socket.IO itself listens for. */
const OF_THE_LINE_ITSELF = new Set(['disconnect', 'error']);

let world: World;
let cast: Cast;
let operations: readonly Operation[];
let look: () => Promise<Stored>;

beforeAll(async () => {
  world = await openWorld();
  cast = await castOf(world, roles);
  look = await whatIsStored(world);
  operations = operationsOf(await schemaOf(world.visitor()));
});
afterAll(() => world.close());

describe('the matrix', () => {
  it('has a row for every operation and every socket event, and none for anything else', async () => {
    const asked = [...operations.map(({ name }) => name), ...(await socketEvents())];
    expect([...new Set(matrixRows.map(({ asks }) => asks))].sort()).toEqual(asked.sort());
    expect(Object.keys(scenes).sort()).toEqual(matrixRows.map(({ name }) => name).sort());
  });

  it('marks only what there is somebody for, with what a person can be told', () => {
    const outcomes = new Set<Outcome>(['does it', 'hidden', ...refusalCodes]);
    outcomes.delete('INPUT_NOT_ACCEPTED');
    const known = new Set(cast.askers.map(({ role, relation }) => `${role} · ${relation}`));
    const unknown = matrixRows.flatMap((row) =>
      roles
        .filter((role) => role !== 'visitor')
        .flatMap((role) => relations.map((relation) => ({ role, relation, outcome: row.outcomeOf(role, relation) })))
        .filter(({ role, relation, outcome }) => {
          return outcome !== null && !(known.has(`${role} · ${relation}`) && outcomes.has(outcome));
        })
        .map(({ role, relation, outcome }) => `${row.name}: ${role} · ${relation} · ${outcome}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each(matrixRows)('$name', async (row) => {
    const cases = await Promise.all(casesOf(row).map(prepare));
    const allowed = cases.filter(({ expected }) => expected === 'does it');
    const denied = cases.filter(({ expected }) => expected !== 'does it');
    const before = await look();
    const refused = await outcomesOf(denied);
    expect(await look()).toEqual(before);
    expect({ ...refused, ...(await outcomesOf(allowed)) }).toEqual(
      Object.fromEntries(cases.map(({ who, expected }) => [who, expected])),
    );
  });
});

interface Case {
  readonly row: Row;
  readonly asker: Asker;
  /** In the words of the table. */
  readonly who: string;
  readonly expected: Outcome;
}

interface PreparedCase extends Case {
  readonly client: Client;
  readonly asked: Variables;
}

const casesOf = (row: Row): readonly Case[] =>
  cast.askers.flatMap((asker) => {
    const expected = row.outcomeOf(asker.role, asker.relation);
    const role = asker.as === null || asker.as === asker.role ? asker.role : `${asker.role} (${asker.as})`;
    return expected === null ? [] : [{ row, asker, expected, who: `${role} · ${asker.relation}` }];
  });

const prepare = async (one: Case): Promise<PreparedCase> => ({
  ...one,
  client: await clientOf(one.asker, one.row.asks),
  asked: await scenes[one.row.name]!(new Stage(world, cast, one.asker)),
});

async function outcomesOf(cases: readonly PreparedCase[]): Promise<Record<string, Outcome>> {
  const seen = await Promise.all(cases.map(async (one) => [one.who, await outcomeOf(one)] as const));
  return Object.fromEntries(seen);
}

async function outcomeOf({ row, client, asked }: PreparedCase): Promise<Outcome> {
  const operation = operations.find(({ name }) => name === row.asks);
  if (operation === undefined) return outcomeOnSocket(row.asks, client, asked);
  const answer = await askAgainWhenBusy(client, operation.document, asked);
  const code = answer.errors[0]?.extensions.code;
  if (code !== 'NOT_FOUND') return code ?? 'does it';
  const absent = await client.ask(operation.document, aboutNothing(asked));
  return JSON.stringify(absent) === JSON.stringify(answer) ? 'hidden' : 'NOT_FOUND, but told apart from what is absent';
}

/** A machine may be too busy for a moment, which says nothing of who may do what: asked again, as people are told to. */
async function askAgainWhenBusy(client: Client, document: string, asked: Variables): Promise<Answer<unknown>> {
  const answer = await client.ask(document, asked);
  return answer.errors[0]?.extensions.code === 'BUSY_TRY_AGAIN' ? client.ask(document, asked) : answer;
}

async function outcomeOnSocket(event: string, client: Client, asked: Variables): Promise<Outcome> {
  const id = String(asked.id);
  const listener = await listen(client).catch((error: Error) => error.message);
  if (typeof listener === 'string') return listener;
  try {
    const [kind, act] = event.split(':');
    if (act === 'open') return (await listener.open(id, kind)) ? 'does it' : 'hidden';
    if (act === 'here') return (await listener.says(asked)) ? 'does it' : 'hidden';
    listener.socket.emit(event, { id });
    await listener.open(id, kind);
    return listener.socket.connected ? 'does it' : 'put out';
  } finally {
    listener.close();
  }
}

async function clientOf({ person }: Asker, operation: string): Promise<Client> {
  if (person === null) return world.visitor();
  if (!throughTheDoor.has(operation)) return world.as(person);
  const client = world.visitor();
  await client.do(SIGN_IN, { email: person.email, password: PASSWORD });
  return client;
}

const listen = ({ sessionCookie }: Client): Promise<Listener> =>
  Listener.connect(world.config.publicUrl, sessionCookie);

/** What the server listens for on an open socket, by asking the server's own end of one. */
async function socketEvents(): Promise<string[]> {
  const someone = cast.askers.find(({ person }) => person !== null);
  const listener = await listen(await world.as(someone!.person!));
  const server = Reflect.get(world.app.get(Live), 'server') as Server;
  const [socket] = server.sockets.sockets.values();
  const events = socket?.eventNames().map(String) ?? [];
  listener.close();
  return events.filter((event) => !OF_THE_LINE_ITSELF.has(event));
}
