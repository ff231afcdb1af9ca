// What one GraphQL request carries: who asks, in which language, and loaders that live no longer than it does.
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor, Viewer } from '@sixfold/domain';
import type { Request, Response } from 'express';
import type { Database } from '../database/database.js';
import { type Person, signedIn, type WhoAsks } from './who-asks.js';

export interface LoaderScope {
  readonly database: Database;
  readonly viewer: Viewer;
}

export type LoadersClass<Loaders> = new (scope: LoaderScope) => Loaders;

export class RequestContext {
  private readonly loaders = new Map<LoadersClass<unknown>, unknown>();

  constructor(
    readonly req: Request,
    readonly res: Response,
    readonly who: WhoAsks,
    private readonly database: Database,
  ) {}

  loadersOf<Loaders>(kind: LoadersClass<Loaders>): Loaders {
    const made = (this.loaders.get(kind) as Loaders | undefined) ?? new kind(this.scope);
    this.loaders.set(kind, made);
    return made;
  }

  static of(context: ExecutionContext): RequestContext {
    return GqlExecutionContext.create(context).getContext<RequestContext>();
  }

  private get scope(): LoaderScope {
    return { database: this.database, viewer: this.who.viewer };
  }
}

/** Who asks, or null for a visitor. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer => RequestContext.of(context).who.viewer,
);

/** The signed-in person who asks. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor =>
  signedIn(RequestContext.of(context).who.viewer),
);

/** The same while the facts about them are being read, for an operation that is `@Ahead`. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext): Person =>
  signedIn(RequestContext.of(context).who.person),
);

export const CurrentRequest = createParamDecorator(
  (_: unknown, context: ExecutionContext): Request => RequestContext.of(context).req,
);

/** This request's loaders of one room: `@Loaders(OrganisationLoaders) organisations: OrganisationLoaders`. */
export const Loaders = createParamDecorator((kind: LoadersClass<unknown>, context: ExecutionContext): unknown =>
  RequestContext.of(context).loadersOf(kind),
);
