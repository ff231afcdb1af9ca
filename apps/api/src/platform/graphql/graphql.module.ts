// GraphQL over POST: code-first schema, limits, one error shape, a default-deny guard.
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { ACTOR_SOURCE, type ActorSource } from './actor-source.js';
import { formatError } from './format-error.js';
import { onlyKnownOperations } from './known-operations.js';
import { documentLimits, DOCUMENT_LIMITS } from './limits.js';
import { PolicyGuard } from './policy.guard.js';
import { RefusalFilter } from './refusal.filter.js';
import { RequestContext } from './request-context.js';
import { notesWhatWasAsked } from './what-was-asked.js';
import { WhoAsks } from './who-asks.js';

export const SCHEMA_OPTIONS = {
  numberScalarMode: 'integer',
  dateScalarMode: 'isoDate',
  noDuplicatedFields: true,
} as const;

@Module({
  imports: [
    DiscoveryModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [CONFIG, Database, ACTOR_SOURCE],
      useFactory: (config: Config, database: Database, actors: ActorSource) => {
        const { plugins = [], ...limits } = documentLimits();
        const known = config.knownOperations === null ? [] : [onlyKnownOperations(config.knownOperations)];
        return {
          autoSchemaFile: true,
          sortSchema: true,
          buildSchemaOptions: SCHEMA_OPTIONS,
          autoTransformHttpErrors: false,
          graphiql: false,
          introspection: config.mode === 'demo',
          csrfPrevention: true,
          allowBatchedHttpRequests: false,
          persistedQueries: false,
          includeStacktraceInErrorResponses: false,
          parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
          ...limits,
          // No answer may be kept by anybody in between; looking at every field for how long would slow each down.
          plugins: [...plugins, ...known, notesWhatWasAsked, ApolloServerPluginCacheControlDisabled()],
          formatError,
          context: async ({ req, res }: { req: Request; res: Response }) => {
            res.setHeader('Cache-Control', 'no-store');
            const personId = req.session?.personId ?? null;
            const facts = personId === null ? Promise.resolve(null) : actors.load(personId);
            return new RequestContext(req, res, new WhoAsks(personId, facts), database);
          },
        };
      },
    }),
  ],
  providers: [
    { provide: APP_GUARD, useClass: PolicyGuard },
    { provide: APP_FILTER, useClass: RefusalFilter },
  ],
})
export class GraphqlPlatformModule {}
