// Where posts stand that were moved.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PostPlace', { description: 'Where a post stands that was moved.' })
export class PostPlaceType {
  @Field(() => ID)
  discussionId: string;

  @Field()
  title: string;

  @Field(() => Int)
  seq: number;
}

@ObjectType('DiscussionName', { description: 'A discussion to go to.' })
export class DiscussionNameType {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;
}
