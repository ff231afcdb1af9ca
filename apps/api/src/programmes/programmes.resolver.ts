// Programmes: what anyone may know of them, beginning one, changing its words and money.
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, canCreateProgramme, canRunProgramme, runProgrammes, type Viewer } from '@sixfold/domain';
import { IdArgs } from '../platform/graphql/id-args.js';
import { Open, Policy } from '../platform/graphql/policy.js';
import { CurrentActor, CurrentViewer } from '../platform/graphql/request-context.js';
import { ChangeProgrammeInput, CreateProgrammeInput } from './programme.input.js';
import { programmeRights, ProgrammeRightsType, ProgrammeType, toProgrammeType } from './programme.type.js';
import { ProgrammesService } from './programmes.service.js';

@Resolver(() => ProgrammeType)
export class ProgrammesResolver {
  constructor(private readonly programmes: ProgrammesService) {}

  @Open()
  @Query(() => [ProgrammeType], { name: 'programmes', description: 'Programmes that run today, by name.' })
  async runningProgrammes(): Promise<ProgrammeType[]> {
    return (await this.programmes.running()).map(toProgrammeType);
  }

  @Open()
  @Query(() => ProgrammeType, { description: 'One programme, as anyone may know it.' })
  async programme(@Args() { id }: IdArgs): Promise<ProgrammeType> {
    return toProgrammeType(await this.programmes.read(id));
  }

  @Policy(runProgrammes)
  @Query(() => [ProgrammeType], { description: 'The programmes that I run, by name; all of them for administrators.' })
  async programmesIRun(@CurrentActor() actor: Actor): Promise<ProgrammeType[]> {
    return (await this.programmes.runBy(actor)).map(toProgrammeType);
  }

  @Policy(canCreateProgramme)
  @Mutation(() => ProgrammeType, { description: 'Begins a programme; facilitators are appointed afterwards.' })
  async createProgramme(
    @CurrentActor() actor: Actor,
    @Args('input') input: CreateProgrammeInput,
  ): Promise<ProgrammeType> {
    return toProgrammeType(await this.programmes.create(actor, input));
  }

  @Policy(canRunProgramme)
  @Mutation(() => ProgrammeType, { description: 'Changes a programme’s name, scope, years and money.' })
  async changeProgramme(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeProgrammeInput,
  ): Promise<ProgrammeType> {
    return toProgrammeType(await this.programmes.change(actor, input));
  }

  @ResolveField(() => Boolean, { description: 'Whether the person who asks is its facilitator.' })
  facilitated(@Parent() { id }: ProgrammeType, @CurrentViewer() viewer: Viewer): boolean {
    return viewer !== null && viewer.facilitates.includes(id);
  }

  @ResolveField(() => ProgrammeRightsType)
  can(@Parent() { id }: ProgrammeType, @CurrentViewer() viewer: Viewer): ProgrammeRightsType {
    return programmeRights(viewer, id);
  }
}
