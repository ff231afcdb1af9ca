// What is shown of a part of a unit.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ListedResourceType } from '../resource.type.js';

@ObjectType('UnitPart', { description: 'A resource at its place in a unit.' })
export class UnitPartType {
  @Field(() => ID)
  id: string;

  @Field(() => ListedResourceType, { nullable: true, description: 'Null where it is not given to the reader.' })
  resource: ListedResourceType | null;
}
