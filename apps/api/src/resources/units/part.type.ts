// What is shown of a part of a unit.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ListedResourceType } from '../resource.type.js';

@ObjectType('UnitPart', { description: 'A resource at its place in a unit or a collection.' })
export class UnitPartType {
  @Field(() => ID)
  id: string;

  @Field(() => ListedResourceType, { nullable: true, description: 'Null where it is not given to the reader.' })
  resource: ListedResourceType | null;

  @Field(() => String, { nullable: true, description: 'Why it stands there, where that is said.' })
  why: string | null;
}
