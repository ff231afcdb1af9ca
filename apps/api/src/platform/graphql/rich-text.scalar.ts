// Written text on the wire: a document going out, and coming in already checked, as what the check said.
import { type Reading, readDocument } from '@sixfold/rich-text';
import { GraphQLScalarType } from 'graphql';

/** Checked here, before anything else walks through a document of unknown depth. A refused one is told by the service. */
export const RichTextScalar = new GraphQLScalarType<Reading, unknown>({
  name: 'RichText',
  description:
    'A text as a ProseMirror document: paragraphs, headings of two levels, strong, emphasis, code, links (http, https, mailto), mentions of people and of the group, lists, quotations, blocks of code, tables, line breaks, quotes of other posts.',
  parseValue: readDocument,
  serialize: (document) => document,
});
