// The limits of a document leave room for those of our own pages: a page that outgrows them fails here (threat T08).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql';
import { openWorld, type World } from '../testing/world.js';

const PAGES = fileURLToPath(new URL('../../../web/src', import.meta.url));

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** What the client keeps to itself, as `@_unmask`, never reaches the server. */
const asSent = (document: DocumentNode): DocumentNode =>
  visit(document, { Directive: ({ name }) => (name.value.startsWith('_') ? null : undefined) });

/** Every document that stands in the web's sources. */
const written: readonly DocumentNode[] = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.(spec|d)\.tsx?$/.test(path))
  .flatMap((path) => [...readFileSync(join(PAGES, path), 'utf8').matchAll(/\bgraphql\(\s*`([^`]+)`/g)])
  .map(([, text]) => asSent(parse(text ?? '')));

const fragments = new Map(
  written
    .flatMap(({ definitions }) => definitions)
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment]),
);

/** What an operation needs to be whole: its fragments, and theirs. */
function fragmentsOf(node: DocumentNode | FragmentDefinitionNode, known = new Set<string>()): Set<string> {
  visit(node, {
    FragmentSpread: ({ name: { value } }) => {
      const fragment = fragments.get(value);
      if (fragment === undefined || known.has(value)) return;
      known.add(value);
      fragmentsOf(fragment, known);
    },
  });
  return known;
}

const operations = written
  .filter(({ definitions }) => definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION))
  .map((document) => {
    const own = document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));
    const parts = [...fragmentsOf(document)].map((name) => fragments.get(name)!);
    return { name: own[0]?.name?.value ?? '', text: [...own, ...parts].map((part) => print(part)).join('\n') };
  });

it('finds the documents', () => expect(operations.length).toBeGreaterThan(20));

it.each(operations)('$name fits', async ({ text }) => {
  const { errors } = await world.visitor().ask(text);
  const faults = errors.filter(({ extensions }) => /^GRAPHQL_|BAD_REQUEST/.test(extensions.code));
  expect(faults.map(({ message }) => message)).toEqual([]);
});
