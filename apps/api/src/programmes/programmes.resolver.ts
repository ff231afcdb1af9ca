// Programmes that a network can be started in: public facts.
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@sixfold/domain';
import { Open } from '../platform/graphql/policy.js';
import { CurrentViewer } from '../platform/graphql/request-context.js';
import { ProgrammeType, toProgrammeType } from './programme.type.js';
import { ProgrammesRepository } from './programmes.repository.js';

@Resolver(() => ProgrammeType)
export class ProgrammesResolver {
  constructor(private readonly programmes: ProgrammesRepository) {}

  @Open()
  @Query(() => [ProgrammeType], { name: 'programmes', description: 'Programmes that run today, by name.' })
  async runningProgrammes(): Promise<ProgrammeType[]> {
    const today = new Date().toISOString().slice(0, 10);
    return (await this.programmes.runningOn(today)).map(toProgrammeType);
  }

  @ResolveField(() => Boolean, { description: 'Whether the person who asks is its facilitator.' })
  facilitated(@Parent() { id }: ProgrammeType, @CurrentViewer() viewer: Viewer): boolean {
    return viewer !== null && viewer.facilitates.includes(id);
  }
}
