// The schema as text, made from the decorators alone: no database, no server.
import type { Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { SCHEMA_OPTIONS } from './graphql.module.js';

/** Prints what the providers of these modules contribute, in alphabetical order. */
export async function schemaText(modules: readonly Type[]): Promise<string> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const providers = modules.flatMap((module) => Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) as Type[]);
    const schema = await builder.get(GraphQLSchemaFactory).create(providers, [], SCHEMA_OPTIONS);
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await builder.close();
  }
}
