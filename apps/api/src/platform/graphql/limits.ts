// How much one document may ask for. The app's own documents fit; a hostile one is refused before it runs.
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLError, type ValidationRule } from 'graphql';
import { oneSecretPerDocument } from '../session/limits/one-secret.rule.js';

export const DOCUMENT_LIMITS = { tokens: 1_000, depth: 8, aliases: 10, directives: 10, cost: 5_000 } as const;

/** Armor is typed against Apollo's CommonJS build and the driver against its ES build: the same classes, told apart. */
type Limits = Pick<ApolloDriverConfig, 'plugins' | 'validationRules'>;

export function documentLimits(): Limits {
  const { plugins, validationRules } = new ApolloArmor({
    maxTokens: { enabled: false },
    maxDepth: { n: DOCUMENT_LIMITS.depth },
    maxAliases: { n: DOCUMENT_LIMITS.aliases },
    maxDirectives: { n: DOCUMENT_LIMITS.directives },
    costLimit: { maxCost: DOCUMENT_LIMITS.cost },
    blockFieldSuggestion: { enabled: true },
  }).protect();
  return { plugins, validationRules: [...validationRules, oneSecretPerDocument, knownKindsOnly] } as unknown as Limits;
}

/** There are no subscriptions: pushes come by the socket. Without this rule graphql-js finds out only as it executes. */
const knownKindsOnly: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`There is no ${node.operation} here.`, { nodes: node }));
  },
});
