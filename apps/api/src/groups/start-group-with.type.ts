// What is asked for when a group is started with people.
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { STARTED_WITH_MOST } from '@sixfold/domain';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsUUID } from 'class-validator';
import { NewGroupArgs } from './group.type.js';

/** What the group is for is also what those who are invited read. */
@ArgsType()
export class StartGroupWithArgs extends NewGroupArgs {
  @Field(() => [ID], { description: `Who is invited: 1 to ${STARTED_WITH_MOST} people of the network.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(STARTED_WITH_MOST)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  personIds: string[];
}
