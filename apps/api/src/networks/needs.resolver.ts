// The home page's one question: what needs me?
import { Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  acceptedSchools,
  type Actor,
  canAnswerFor,
  daysToRecover,
  dueReviewYear,
  reviewDueAt,
  waitingSchools,
} from '@sixfold/domain';
import { OrganisationType } from '../organisations/organisation.type.js';
import { OrganisationLoaders } from '../organisations/organisations.loaders.js';
import { Clock } from '../platform/clock/clock.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import { NeedType, toNeedType } from './need.type.js';
import type { MembershipRow } from './network-rows.js';
import { NetworkLoaders } from './networks.loaders.js';
import { type NeedRow, NeedsRepository } from './needs.repository.js';
import { type ReviewedNetworkRow, ReviewRepository } from './review/review.repository.js';

@Resolver(() => NeedType)
export class NeedsResolver {
  constructor(
    private readonly needs: NeedsRepository,
    private readonly reviews: ReviewRepository,
    private readonly clock: Clock,
  ) {}

  @Policy(canAnswerFor)
  @Query(() => [NeedType], { description: 'What waits for me, oldest first; at most fifty.' })
  async whatNeedsMe(@CurrentActor() actor: Actor): Promise<NeedType[]> {
    const organisations = [...new Set(actor.affiliations.map(({ organisationId }) => organisationId))];
    const answersFor = organisations.filter((id) => canAnswerFor(actor, id).allowed);
    const [needs, reviews] = await Promise.all([
      this.needs.needsOf({ ...actor, answersFor }),
      this.reviews.factsOf(actor.leads),
    ]);
    const now = this.clock.now();
    return [...needs, ...reviews.flatMap((network) => reviewNeed(network, now))]
      .map(toNeedType)
      .sort((one, other) => one.since.getTime() - other.since.getTime());
  }

  @ResolveField(() => Int, { nullable: true, description: 'Of a network at risk: days until it lapses.' })
  daysToRecover(@Parent() { kind, since }: NeedType): number | null {
    return kind === 'network_at_risk'
      ? daysToRecover({ state: 'at_risk', atRiskSince: since }, this.clock.now())
      : null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Of a network that is forming or at risk: accepted schools that count towards the six.',
  })
  async acceptedSchools(@Parent() need: NeedType, @Loaders(NetworkLoaders) networks: NetworkLoaders) {
    const memberships = await membershipsOf(need, networks);
    return memberships && acceptedSchools(memberships);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Of the same: schools that were asked and have not answered.',
  })
  async waitingSchools(@Parent() need: NeedType, @Loaders(NetworkLoaders) networks: NetworkLoaders) {
    const memberships = await membershipsOf(need, networks);
    return memberships && waitingSchools(memberships);
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(
    @Parent() { organisationId }: NeedType,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ) {
    return organisationId === null ? null : organisations.byId.load(organisationId);
  }
}

/** Of a network that needs schools; null for every other need. */
async function membershipsOf({ kind, networkId }: NeedType, networks: NetworkLoaders): Promise<MembershipRow[] | null> {
  return kind === 'lead_forming' || kind === 'network_at_risk' ? networks.memberships.load(networkId) : null;
}

/** The rule of when a review is due stands in one place, and that is not SQL. */
function reviewNeed({ id, name, activatedAt, lastReviewed }: ReviewedNetworkRow, now: Date): NeedRow[] {
  const year = dueReviewYear({ activatedAt, lastReviewed }, now);
  if (year === null) return [];
  const nothing = { organisationId: null, acceptedCoLeaders: null };
  const since = reviewDueAt(activatedAt, year);
  return [{ kind: 'review_year', id, networkId: id, networkName: name, since, personName: null, year, ...nothing }];
}
