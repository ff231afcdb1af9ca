// The GraphQL operations that move posts to another discussion.
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, canMovePosts, MOVE_UNDO_MS } from '@sixfold/domain';
import { IdArgs } from '../../platform/graphql/id-args.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { MovingService } from './moving.service.js';
import { MovePostsInput, PostsMoveType, toPostsMoveType } from './moving.type.js';

@Resolver()
export class MovingResolver {
  constructor(private readonly moving: MovingService) {}

  @Policy(canMovePosts)
  @Mutation(() => PostsMoveType, {
    description: 'Moves posts to another discussion of the group, or makes a new one of them; a trace of each stays.',
  })
  async movePosts(@CurrentActor() actor: Actor, @Args('input') asked: MovePostsInput): Promise<PostsMoveType> {
    return toPostsMoveType(await this.moving.move(actor, asked));
  }

  @Policy(canMovePosts)
  @Mutation(() => PostsMoveType, {
    description: `Puts posts back that one has moved oneself, for ${MOVE_UNDO_MS / 1000} seconds.`,
  })
  async undoMove(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<PostsMoveType> {
    return toPostsMoveType(await this.moving.undo(actor, id));
  }
}
