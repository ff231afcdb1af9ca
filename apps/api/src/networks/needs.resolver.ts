// The home page's one question: what needs me?
import { Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, canAnswerFor, daysToRecover } from '@sixfold/domain';
import { OrganisationType } from '../organisations/organisation.type.js';
import { OrganisationLoaders } from '../organisations/organisations.loaders.js';
import { Clock } from '../platform/clock/clock.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import { NeedType, toNeedType } from './need.type.js';
import { NeedsRepository } from './needs.repository.js';

@Resolver(() => NeedType)
export class NeedsResolver {
  constructor(
    private readonly needs: NeedsRepository,
    private readonly clock: Clock,
  ) {}

  @Policy(canAnswerFor)
  @Query(() => [NeedType], { description: 'What waits for me, oldest first; at most fifty.' })
  async whatNeedsMe(@CurrentActor() actor: Actor): Promise<NeedType[]> {
    const organisations = [...new Set(actor.affiliations.map(({ organisationId }) => organisationId))];
    const answersFor = organisations.filter((id) => canAnswerFor(actor, id).allowed);
    return (await this.needs.needsOf({ ...actor, answersFor })).map(toNeedType);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Of a network at risk: days until it lapses.' })
  daysToRecover(@Parent() { kind, since }: NeedType): number | null {
    return kind === 'network_at_risk'
      ? daysToRecover({ state: 'at_risk', atRiskSince: since }, this.clock.now())
      : null;
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(
    @Parent() { organisationId }: NeedType,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ) {
    return organisationId === null ? null : organisations.byId.load(organisationId);
  }
}
