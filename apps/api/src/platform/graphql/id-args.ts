// Ids as arguments: checked to be UUIDs before anything else happens.
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

/** The argument `id` of a query for one thing. */
@ArgsType()
export class IdArgs {
  @Field(() => ID)
  @IsUUID()
  id: string;
}

/** One id with a name of its own: `@IdArg('networkId') networkId: string`. */
export const IdArg = (name: string): ParameterDecorator => Args(name, { type: () => ID }, new ParseUUIDPipe());
