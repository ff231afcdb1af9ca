// The outer door of every operation: visitors pass only where an operation is open, and none may lack a policy.
import { type CanActivate, type ExecutionContext, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql/dist/graphql.constants.js';
import { AHEAD, OPERATION_POLICY } from './policy.js';
import { Refusal } from './refusal.js';
import { RequestContext } from './request-context.js';

const OPERATIONS = new Set<unknown>(['Query', 'Mutation', 'Subscription']);

@Injectable()
export class PolicyGuard implements CanActivate, OnModuleInit {
  constructor(
    private readonly reflector: Reflector,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const forgotten = [...this.operations()].filter(
      ({ handler }) => this.reflector.get<unknown>(OPERATION_POLICY, handler) === undefined,
    );
    if (forgotten.length > 0) {
      throw new Error(`Operations without a policy: ${forgotten.map(({ name }) => name).join(', ')}`);
    }
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<string>() !== 'graphql') return true;
    const { who } = RequestContext.of(context);
    const isAhead = this.reflector.get<unknown>(AHEAD, context.getHandler()) === true;
    const asks = isAhead ? who.person : await who.whenKnown();
    if (asks !== null || this.reflector.get<unknown>(OPERATION_POLICY, context.getHandler()) === 'open') return true;
    throw new Refusal('SIGN_IN_NEEDED');
  }

  private *operations(): Generator<{ name: string; handler: () => unknown }> {
    for (const { instance } of this.discovery.getProviders()) {
      const prototype = instance === null || typeof instance !== 'object' ? null : Object.getPrototypeOf(instance);
      if (prototype === null) continue;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const handler = (prototype as Record<string, unknown>)[method] as () => unknown;
        if (OPERATIONS.has(Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler))) {
          yield { name: `${prototype.constructor.name}.${method}`, handler };
        }
      }
    }
  }
}
