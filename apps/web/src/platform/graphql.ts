// Typed documents: the result and the variables of every operation follow from the API's schema.
import { initGraphQLTada } from 'gql.tada';
import type { RichTextDocument } from '@sixfold/rich-text';
import type { introspection } from './graphql-env.js';

export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; RichText: RichTextDocument };
}>();

export { readFragment } from 'gql.tada';
export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
