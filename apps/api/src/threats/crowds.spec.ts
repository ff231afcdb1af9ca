// A crowd that does the same thing at one moment is served to the last: no request waits for a connection that waits for it.
import { castOf, type Cast } from '../testing/matrix/cast.js';
import { matrixRows, type Row } from '../testing/matrix/rows.js';
import { scenes, throughTheDoor } from '../testing/matrix/scenes.js';
import { Stage } from '../testing/matrix/stage.js';
import { operationsOf, type Operation, schemaOf } from '../testing/operations.js';
import { openWorld, type World } from '../testing/world.js';
import { roles } from '../matrix/permission-matrix.js';

/** Few connections, and half as many people again. */
const CONNECTIONS = 4;
const CROWD = 6;
/** A machine may be too busy once; who waits for a connection of their own is stuck every time. */
const TIMES = 3;

let world: World;
let cast: Cast;
let operations: ReadonlyMap<string, Operation>;

beforeAll(async () => {
  world = await openWorld({ databaseConnections: CONNECTIONS });
  cast = await castOf(world, roles);
  operations = new Map(operationsOf(await schemaOf(world.visitor())).map((operation) => [operation.name, operation]));
});
afterAll(() => world.close());

/** Secrets are counted, and hashed two at a time: a crowd at the door is the door's own story. */
const atTheDoor = new Set([
  ...throughTheDoor,
  'askForPasswordReset',
  'changeMyPassword',
  'acceptInvitation',
  'invitation',
]);

/** A person sends one file at a time, and one import runs at a time: a crowd is what they refuse. */
const oneAtATime = new Set(['discardRegisterFile', 'importRegister', 'confirmClosures']);

const leftOut = ({ asks }: Row): boolean => atTheDoor.has(asks) || oneAtATime.has(asks) || asks.includes(':');

it.each(matrixRows.filter((row) => !leftOut(row)))('$name', async (row: Row) => {
  const asker = cast.askers.find((one) => one.person && row.outcomeOf(one.role, one.relation) === 'does it');
  if (asker?.person == null) return;
  const client = await world.as(asker.person);
  const { document } = operations.get(row.asks)!;
  let refusals: string[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const asked = await Promise.all(
      Array.from({ length: CROWD }, async () => scenes[row.name]!(new Stage(world, cast, asker))),
    );
    const answers = await Promise.all(asked.map((variables) => client.ask(document, variables)));
    refusals = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    if (refusals.length === 0) return;
  }
  expect(refusals).toEqual([]);
});
