// What the editor can make is what the one schema of written texts allows, no more and no less.
import { schema } from '@sixfold/rich-text';
import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { extensions } from './extensions.js';

/** The table engine counts by them; a document does not say that a cell spans nothing. */
const unsaid: readonly string[] = ['colspan', 'rowspan'];

const attributesOf = ({ attrs }: { attrs?: object | null }) =>
  Object.keys(attrs ?? {}).filter((name) => !unsaid.includes(name));

const shapeOf = ({ nodes, marks }: Pick<Schema, 'nodes' | 'marks'>) => ({
  nodes: Object.fromEntries(
    Object.values(nodes).map(({ name, spec, isInline, isBlock }) => [
      name,
      { content: spec.content ?? '', attributes: attributesOf(spec), marks: spec.marks, isInline, isBlock },
    ]),
  ),
  marks: Object.fromEntries(
    Object.values(marks).map(({ name, spec }) => [name, { attributes: attributesOf(spec), excludes: spec.excludes }]),
  ),
});

it('has the parts, contents and attributes of the schema', () => {
  expect(shapeOf(getSchema(extensions))).toEqual(shapeOf(schema as unknown as Schema));
});

it('ranks marks as the schema does, so that one text has one form', () => {
  expect(Object.keys(getSchema(extensions).marks)).toEqual(Object.keys(schema.marks));
});
