// What leaving a network means for its groups: in which of them the organisation has people.
import { Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LeavingType } from '../networks/leaving.type.js';
import { GroupsRepository } from './groups.repository.js';

@ObjectType('LeftGroup', { description: 'A group that loses people when an organisation leaves the network.' })
export class LeftGroupType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => Int, { description: 'People who are in it for the organisation.' })
  people: number;
}

@Resolver(() => LeavingType)
export class LeavingGroupsResolver {
  constructor(private readonly repository: GroupsRepository) {}

  @ResolveField(() => [LeftGroupType], { description: 'By name.' })
  groups(@Parent() { networkId, organisationId }: LeavingType): Promise<LeftGroupType[]> {
    return this.repository.presentFor(networkId, organisationId);
  }
}
