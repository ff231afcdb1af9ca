// Arguments that an operation's types accept, and each place in them where a text can stand.
import { randomUUID } from 'node:crypto';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;
type Place = readonly string[];

const RICH_TEXT = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words' }] }] };
const SCALARS: Readonly<Record<string, () => unknown>> = {
  ID: () => randomUUID(),
  String: () => 'Words',
  Int: () => 5,
  Boolean: () => true,
  DateTime: () => new Date(0).toISOString(),
  RichText: () => RICH_TEXT,
};

/** Values that are known stand where an argument or a field has their name; all others are made up. */
export const wellFormed = (parts: readonly (GraphQLArgument | GraphQLInputField)[], known: Variables = {}): Variables =>
  Object.fromEntries(parts.map(({ name, type }) => [name, known[name] ?? valueOf(type, known)]));

function valueOf(type: GraphQLInputType, known: Variables): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [valueOf(bare.ofType, known)];
  if (isInputObjectType(bare)) return wellFormed(Object.values(bare.getFields()), known);
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  const scalar = SCALARS[bare.name];
  if (scalar === undefined) throw new Error(`nobody has said what a ${bare.name} looks like`);
  return scalar();
}

/** Where a text, an id, a cursor or a word of an enum stands. */
export function placesForText(parts: readonly (GraphQLArgument | GraphQLInputField)[]): readonly Place[] {
  return parts.flatMap(({ name, type }) => {
    const bare = getNullableType(type);
    if (isInputObjectType(bare)) {
      return placesForText(Object.values(bare.getFields())).map((place) => [name, ...place]);
    }
    return isEnumType(bare) || ['ID', 'String'].includes(String(bare)) ? [[name]] : [];
  });
}

/** The same variables with one value in another's place. */
export function withAt(variables: Variables, [name, ...rest]: Place, value: unknown): Variables {
  if (name === undefined) return variables;
  return { ...variables, [name]: rest.length === 0 ? value : withAt(variables[name] as Variables, rest, value) };
}
