// What the editor can make is what the one schema of written texts allows, no more and no less.
import { schema } from '@sixfold/rich-text';
import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { extensions } from './extensions.js';

const shapeOf = ({ nodes, marks }: Pick<Schema, 'nodes' | 'marks'>) => ({
  nodes: Object.fromEntries(
    Object.values(nodes).map(({ name, spec, isInline, isBlock }) => [
      name,
      { content: spec.content ?? '', attributes: Object.keys(spec.attrs ?? {}), isInline, isBlock },
    ]),
  ),
  marks: Object.fromEntries(
    Object.values(marks).map(({ name, spec }) => [name, { attributes: Object.keys(spec.attrs ?? {}) }]),
  ),
});

it('has the parts, contents and attributes of the schema', () => {
  expect(shapeOf(getSchema(extensions))).toEqual(shapeOf(schema as unknown as Schema));
});

it('ranks marks as the schema does, so that one text has one form', () => {
  expect(Object.keys(getSchema(extensions).marks)).toEqual(Object.keys(schema.marks));
});
