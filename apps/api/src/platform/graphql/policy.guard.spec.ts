// An operation that does not say who it is for keeps the server from starting.
import 'reflect-metadata';
import { Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Open, Policy } from './policy.js';
import { PolicyGuard } from './policy.guard.js';

@Resolver()
class Decided {
  @Open()
  @Query(() => String)
  forAnyone(): string {
    return 'a public page';
  }

  @Policy(() => true)
  @Mutation(() => String)
  forSome(): string {
    return 'a decision';
  }

  @ResolveField(() => String)
  part(): string {
    return 'of something that was allowed already';
  }
}

@Resolver()
class Forgotten {
  @Query(() => String)
  diary(): string {
    return 'a secret';
  }

  @Mutation(() => String)
  burn(): string {
    return 'a deed';
  }
}

const start = async (...resolvers: Type[]): Promise<void> => {
  @Module({ imports: [DiscoveryModule], providers: [PolicyGuard, ...resolvers] })
  class Room {}
  const app = await NestFactory.createApplicationContext(Room, { logger: false, abortOnError: false });
  await app.close();
};

it('starts when every operation has a policy or is open; fields need none of their own', async () => {
  await expect(start(Decided)).resolves.toBeUndefined();
});

it('names every operation that was forgotten', async () => {
  await expect(start(Decided, Forgotten)).rejects.toThrow(
    'Operations without a policy: Forgotten.diary, Forgotten.burn',
  );
});
