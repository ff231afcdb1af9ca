// Every operation of the running server, each with a document that asks for all that it can answer.
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Client } from './client.js';

/** How far a document follows what is shown: a thing, its parts, and what each part is of. */
const LEVELS = 4;

export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly arguments: readonly GraphQLArgument[];
  /** Takes every argument as a variable of the same name. */
  readonly document: string;
}

/** The schema as the server itself tells it; only a demo does. */
export async function schemaOf(client: Client): Promise<GraphQLSchema> {
  return buildClientSchema(await client.do<IntrospectionQuery>(getIntrospectionQuery({ inputValueDeprecation: true })));
}

export const operationsOf = (schema: GraphQLSchema): readonly Operation[] =>
  (['query', 'mutation'] as const).flatMap((kind) => {
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {}).map((field) => ({
      kind,
      name: field.name,
      arguments: field.args,
      document: documentOf(kind, field),
    }));
  });

function documentOf(kind: Operation['kind'], { name, args, type }: GraphQLField<unknown, unknown>): string {
  const declared = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const shown = selectionOf(getNamedType(type), LEVELS);
  return args.length === 0 ? `${kind} { ${name}${shown} }` : `${kind} (${declared}) { ${name}(${passed})${shown} }`;
}

function selectionOf(type: GraphQLNamedType, levels: number): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const shown = fields.flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) return [field.name];
    return levels > 1 ? [`${field.name}${selectionOf(inner, levels - 1)}`] : [];
  });
  return ` { ${['__typename', ...shown].join(' ')} }`;
}
