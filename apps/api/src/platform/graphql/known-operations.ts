// In production only the operations that the web was built with are answered; any other is refused before it runs.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, parse, print, visit } from 'graphql';
import type { RequestContext } from './request-context.js';

/**
 * @param path of the JSON array of documents that the web's build wrote
 * @throws when the file is not there or holds no documents
 */
export function onlyKnownOperations(path: string): ApolloServerPlugin<RequestContext> {
  const texts = JSON.parse(readFileSync(path, 'utf8')) as readonly string[];
  const known = new Set(texts.map((text) => fingerprint(parse(text))));
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document }) => {
        if (known.has(fingerprint(document))) return;
        throw new GraphQLError('This operation is not one of ours.', { extensions: { code: 'BAD_REQUEST' } });
      },
    }),
  };
}

/** The same for a document however it is laid out, and with or without the type names that clients add. */
export function fingerprint(document: DocumentNode): string {
  const bare = visit(document, { Field: ({ name }) => (name.value === '__typename' ? null : undefined) });
  const definitions = bare.definitions.map((definition) => print(definition)).sort();
  return createHash('sha256').update(definitions.join('\n')).digest('base64');
}
