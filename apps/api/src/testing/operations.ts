// Every operation of the running server, each with a document that asks for all that it can answer.
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  Lexer,
  Source,
  TokenKind,
} from 'graphql';
import { DOCUMENT_LIMITS } from '../platform/graphql/limits.js';
import type { Client } from './client.js';

/** How far a document follows what is shown: a thing, its parts, and what each part is of; less far where that is too much. */
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
  const declared = args.map((argument) => `$${argument.name}: ${String(variableTypeOf(argument))}`).join(', ');
  const passed = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const asks = args.length === 0 ? `${kind} { ${name}` : `${kind} (${declared}) { ${name}(${passed})`;
  for (let levels = LEVELS; ; levels -= 1) {
    const document = `${asks}${selectionOf(getNamedType(type), levels)} }`;
    if (levels === 1 || tokensIn(document) <= DOCUMENT_LIMITS.tokens) return document;
  }
}

/** What has a value of its own may be left out. */
const variableTypeOf = ({ type, defaultValue }: GraphQLArgument): GraphQLInputType =>
  defaultValue === undefined ? type : getNullableType(type);

function tokensIn(document: string): number {
  const lexer = new Lexer(new Source(document));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
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
