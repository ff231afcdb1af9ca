// Browsing the bank: what is given to somebody, in one of its views, each with why it is shown there.
import { Injectable } from '@nestjs/common';
import {
  canReadBank,
  type Likeness,
  type LikenessFacts,
  mostAlike,
  shownSizeBand,
  type Viewer,
  visibleResources,
} from '@sixfold/domain';
import { NetworksRepository } from '../../networks/networks.repository.js';
import { type PageOf, readCursor, toPage } from '../../platform/graphql/paging.js';
import { ensure, found } from '../../platform/graphql/refusal.js';
import { exemplarShownTo } from '../exemplars/exemplar.type.js';
import { toListedResourceType } from '../resource.type.js';
import { shownTo } from '../visitors.js';
import { type AskedOfBank, BankRepository, type SchoolRow } from './bank.repository.js';
import type { BankArgs, BankCountType, BankResourceType, ResourcesArgs } from './bank.type.js';

/** Schools like those of a person, by their ids. */
type AlikeSchools = ReadonlyMap<string, Likeness>;

@Injectable()
export class BankService {
  constructor(
    private readonly bank: BankRepository,
    private readonly networks: NetworksRepository,
  ) {}

  async page(viewer: Viewer, asked: ResourcesArgs): Promise<PageOf<BankResourceType>> {
    const { first, after } = asked;
    const alike = await this.readable(viewer, asked);
    const begin = readCursor(after, ['moment', 'id']);
    const rows = await this.bank.page(visibleResources(viewer), withSchools(asked, alike), first, begin);
    return toPage(
      rows,
      first,
      ({ latestKey, id }) => [latestKey, id],
      (row) => ({
        ...toListedResourceType(shownTo(viewer, row)),
        exemplar: exemplarShownTo(viewer, row),
        usedLately: row.usedLately,
        likeness: alike?.get(row.organisationId) ?? null,
      }),
    );
  }

  async counts(viewer: Viewer, asked: BankArgs): Promise<BankCountType[]> {
    const alike = await this.readable(viewer, asked);
    return this.bank.counts(visibleResources(viewer), withSchools(asked, alike));
  }

  /** Which schools it is about, null for any. @throws Refusal NOT_FOUND for a bank that is not open to them */
  private async readable(viewer: Viewer, { networkId, show }: BankArgs): Promise<AlikeSchools | null> {
    if (networkId !== null) {
      const { id, state, programmeId } = found(await this.networks.findById(networkId));
      ensure(canReadBank(viewer, { networkId: id, networkState: state, programmeId }));
    }
    return show === 'like_mine' ? this.alikeSchools(viewer) : null;
  }

  private async alikeSchools(viewer: Viewer): Promise<AlikeSchools> {
    const own = new Set(
      viewer?.affiliations
        .filter(({ organisationKind }) => organisationKind === 'school')
        .map(({ organisationId }) => organisationId),
    );
    if (own.size === 0) return new Map();
    const schools = await this.bank.schools([...own]);
    const mine = schools.filter(({ id }) => own.has(id)).map(likenessFacts);
    return new Map(
      schools
        .filter(({ id }) => !own.has(id))
        .flatMap((school) => {
          const likeness = mostAlike(mine, likenessFacts(school));
          return likeness === null ? [] : [[school.id, likeness] as const];
        }),
    );
  }
}

const withSchools = (asked: BankArgs, alike: AlikeSchools | null): AskedOfBank => ({
  ...asked,
  madeFor: alike && [...alike.keys()],
});

const likenessFacts = ({ phase, pupils, sizeEntered, laName }: SchoolRow): LikenessFacts => ({
  phase,
  sizeBand: shownSizeBand(pupils, sizeEntered),
  laName,
});
