// The committed schema is what the code says, and it explains itself.
import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { buildSchema, isIntrospectionType, isObjectType } from 'graphql';
import { partsOfSchema } from './app.module.js';
import { schemaText } from './platform/graphql/schema-text.js';

let text: string;
beforeAll(async () => {
  text = await schemaText(partsOfSchema);
});

it('stands in schema.graphql as it is: `npm run schema` writes it', async () => {
  expect(await readFile(new URL('../schema.graphql', import.meta.url), 'utf8')).toBe(text);
});

it('says of every operation what it does', () => {
  const schema = buildSchema(text);
  const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}),
  );
  expect(operations.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
});

it('says of every type what it is, but for pages and for rights, which their names explain', () => {
  const types = Object.values(buildSchema(text).getTypeMap()).filter(
    (type) =>
      isObjectType(type) && !isIntrospectionType(type) && !/Page$|Rights$|Can$|^(Query|Mutation)$/.test(type.name),
  );
  expect(types.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
});
