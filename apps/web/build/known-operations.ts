// Writes down every operation that the web can send; in production the server answers no other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefinitionNode, type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql';
import type { Plugin } from 'vite';

const DOCUMENT = /graphql\(\s*`([^`]+)`/g;

/** Emits `known-operations.json`, an array of documents, each an operation with the fragments it needs. */
export const knownOperations = (): Plugin => ({
  name: 'sixfold:known-operations',
  apply: (config, { command }) => command === 'build' && Boolean(config.build?.ssr),
  generateBundle() {
    const source = JSON.stringify(operationsOf(join(import.meta.dirname, '../src')), null, 2);
    this.emitFile({ type: 'asset', fileName: 'known-operations.json', source });
  },
});

/** Every operation in the sources below the folder, printed whole. */
export function operationsOf(folder: string): string[] {
  const definitions = sourcesBelow(folder).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(DOCUMENT)].flatMap(([, text]) => parse(text ?? '').definitions),
  );
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  return definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => whole(operation, fragments));
}

const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.tsx?$/.test(name))
    .map((name) => join(folder, name));

function whole(operation: DefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string {
  const needed = new Map<string, FragmentDefinitionNode>();
  const gather = (definition: DefinitionNode): void => {
    visit(definition, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments.get(value);
        if (fragment === undefined) throw new Error(`There is no fragment ${value}.`);
        if (needed.has(value)) return;
        needed.set(value, fragment);
        gather(fragment);
      },
    });
  };
  gather(operation);
  return [operation, ...needed.values()].map((definition) => print(definition)).join('\n\n');
}
