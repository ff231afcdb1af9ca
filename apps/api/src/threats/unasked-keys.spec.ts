// Nobody sets a column by sending its name along (threat T11).
import { getNullableType, isInputObjectType } from 'graphql';
import { DataSource } from 'typeorm';
import type { Client } from '../testing/client.js';
import * as networks from '../testing/documents/networks.documents.js';
import { operationsOf, type Operation, schemaOf } from '../testing/operations.js';
import { wellFormed } from '../testing/well-formed.js';
import { whatIsStored } from '../testing/what-is-stored.js';
import { openWorld, type World } from '../testing/world.js';

/** graphql-js stops counting faults of variables at fifty. */
const AT_A_TIME = 40;

/** Milliseconds for a few thousand requests, one after the other, on a busy machine. */
const MANY_REQUESTS = 5 * 60_000;

let world: World;
let lead: Client;
let operations: readonly Operation[];
let columns: readonly string[];

beforeAll(async () => {
  world = await openWorld();
  lead = await world.as((await world.given.network()).coLeaders[0]!);
  operations = operationsOf(await schemaOf(lead));
  const { entityMetadatas } = world.app.get(DataSource);
  const names = entityMetadatas.flatMap((entity) => entity.columns.map(({ propertyName }) => propertyName));
  columns = [...new Set([...names, 'role', 'isAdministrator', '__proto__', 'constructor'])];
});
afterAll(() => world.close());

const inPortions = (names: readonly string[]): (readonly string[])[] =>
  Array.from({ length: Math.ceil(names.length / AT_A_TIME) }, (_, index) =>
    names.slice(index * AT_A_TIME, (index + 1) * AT_A_TIME),
  );

it(
  'is refused in every list of arguments, key by key',
  async () => {
    const look = await whatIsStored(world);
    const before = await look();
    for (const { kind, name, arguments: parts } of operations) {
      const own = new Set(parts.map((part) => part.name));
      for (const portion of inPortions(columns.filter((column) => !own.has(column)))) {
        const extra = portion.map((column) => `${column}: "x"`).join(' ');
        const { status, data, errors } = await lead.ask(`${kind} { ${name}(${extra}) { __typename } }`);
        expect([name, status, data]).toEqual([name, 400, null]);
        const refused = errors.map(({ message }) => message).join('\n');
        for (const column of portion) expect(refused).toContain(`Unknown argument "${column}"`);
      }
    }
    expect(await look()).toEqual(before);
  },
  MANY_REQUESTS,
);

it(
  'is refused in every input, key by key',
  async () => {
    const look = await whatIsStored(world);
    const before = await look();
    const inputs = operations.flatMap(({ name, document, arguments: parts }) =>
      parts.flatMap((part) => {
        const type = getNullableType(part.type);
        return isInputObjectType(type)
          ? [{ name, document, parts, part, own: new Set(Object.keys(type.getFields())) }]
          : [];
      }),
    );
    expect(inputs.length).toBeGreaterThan(0);
    for (const { name, document, parts, part, own } of inputs) {
      for (const portion of inPortions(columns.filter((other) => !own.has(other)))) {
        const whole = wellFormed(parts);
        const extra = portion.map((column) => `"${column}":"x"`).join();
        const input = JSON.parse(`{${extra},${JSON.stringify(whole[part.name]).slice(1)}`) as object;
        const { status, data, errors } = await lead.ask(document, { ...whole, [part.name]: input });
        expect([name, status, data]).toEqual([name, 400, null]);
        expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
        const refused = errors.map(({ message }) => message).join('\n');
        for (const column of portion) expect(refused).toContain(`Field "${column}" is not defined`);
      }
    }
    expect(await look()).toEqual(before);
  },
  MANY_REQUESTS,
);

describe('what was asked for', () => {
  type Rows = Map<string, Record<string, unknown>>;

  /** Every row there is, by its table and key. */
  async function everyRow(tables: readonly string[]): Promise<Rows> {
    const rows: Rows = new Map();
    for (const table of tables) {
      const all = await world.rows<{ row: Record<string, unknown> }>(`SELECT to_jsonb(t) AS row FROM ${table} AS t`);
      for (const { row } of all) rows.set(`${table} ${String(row.id)}`, row);
    }
    return rows;
  }

  /** Columns of rows that were there before and are no longer the same. */
  async function changedBy(act: () => Promise<unknown>): Promise<string[]> {
    const tables = ['person', 'network', 'network_membership', 'co_leader_seat', 'affiliation', 'organisation'];
    const before = await everyRow(tables);
    await act();
    const changed = new Set<string>();
    for (const [key, row] of await everyRow(tables)) {
      const was = before.get(key) ?? row;
      for (const column of Object.keys(row)) {
        if (JSON.stringify(row[column]) !== JSON.stringify(was[column])) changed.add(`${key.split(' ')[0]}.${column}`);
      }
    }
    return [...changed].sort();
  }

  it('touches its own columns and no others', async () => {
    const { id: networkId, schools, coLeaders } = await world.given.network({ state: 'forming', schools: 7 });
    const client = await world.as(coLeaders[0]!);
    const last = schools[6]!;
    await world.rows(`UPDATE network_membership SET state = 'invited' WHERE id = $1`, [last.membershipId]);
    const settings = 'mutation { changeMySettings(name: "Another Name", language: "da", appearance: DARK) { id } }';
    const words = { networkId, name: 'Other words', purpose: 'Another purpose', learningFocus: 'Another focus' };
    const answer = { proposalId: last.membershipId, accept: true };
    const coordinator = await world.as(last.coordinator);

    expect(await changedBy(() => client.do(settings))).toEqual(['person.appearance', 'person.language', 'person.name']);
    expect(await changedBy(() => client.do(networks.CHANGE, { input: words }))).toEqual([
      'network.learning_focus',
      'network.name',
      'network.purpose',
    ]);
    expect(await changedBy(() => coordinator.do(networks.ANSWER, { input: answer }))).toEqual([
      'network_membership.answered_at',
      'network_membership.answered_by',
      'network_membership.state',
    ]);
    expect(await changedBy(() => client.do(networks.ACTIVATE, { id: networkId }))).toEqual([
      'network.activated_at',
      'network.state',
    ]);
  });
});
