// One secret a document: counted by field, however it is aliased, spread or divided over operations.
import { buildSchema, parse, validate } from 'graphql';
import { oneSecretPerDocument } from './one-secret.rule.js';

const schema = buildSchema('type Query { me: ID } type Mutation { signIn(password: String!): ID signOut: ID }');
const signIn = schema.getMutationType()?.getFields().signIn;
if (signIn) signIn.extensions = { checksASecret: true };

const faults = (document: string) => validate(schema, parse(document), [oneSecretPerDocument]).length;
const aliased = (count: number) =>
  Array.from({ length: count }, (_, n) => `a${n}: signIn(password: "p${n}")`).join(' ');

describe('a document', () => {
  it.each([
    ['mutation { signIn(password: "p") }', 0],
    ['mutation { signIn(password: "p") a: signOut b: signOut }', 0],
    ['{ me }', 0],
    [`mutation { ${aliased(2)} }`, 1],
    [`mutation { ${aliased(200)} }`, 1],
    ['mutation { signIn(password: "p") ...F } fragment F on Mutation { b: signIn(password: "q") }', 1],
    ['mutation A { signIn(password: "p") } mutation B { signIn(password: "q") }', 1],
  ])('%s', (document, expected) => expect(faults(document)).toBe(expected));
});
