// Finding colleagues: whoever is in reach and fits, the ones most worth asking first, each with the reasons.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type ColleagueFacts,
  type ColleagueReason,
  nearest,
  reasonsToAsk,
  shownSizeBand,
  type Sought,
  weightOf,
} from '@sixfold/domain';
import { type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import type { FindColleaguesArgs } from './colleague.type.js';
import { type ColleagueRow, ColleaguesRepository } from './colleagues.repository.js';
import { reachOf } from './reach.js';

export interface FoundColleague {
  readonly row: ColleagueRow;
  readonly reasons: readonly ColleagueReason[];
  readonly weight: number;
}

const MOST_IN_MY_ROLE = 5;
const nobody: ColleagueFacts = { subjects: [], phases: [], yearGroups: [], languages: [], roles: [], places: [] };

@Injectable()
export class FindColleaguesService {
  constructor(private readonly colleagues: ColleaguesRepository) {}

  /** The order follows from the reasons alone, so a page begins where the one before ended. */
  async find(
    actor: Actor,
    { words, withinKm, first, after, ...sought }: FindColleaguesArgs,
  ): Promise<PageOf<FoundColleague>> {
    const asked = {
      words: words.split(/\s+/).filter(Boolean),
      subject: sought.subject,
      phase: sought.phase,
      roles: sought.role && [sought.role],
    };
    const [me, rows] = await Promise.all([
      this.me(actor),
      this.colleagues.within(actor.personId, reachOf(actor), asked),
    ]);
    const near = withinKm === null ? rows : rows.filter(isWithin(withinKm, me));
    const ranked = rank(me, near, sought);
    const key = readCursor(after, ['rank', 'words', 'id']);
    const left = key === null ? ranked : ranked.filter((one) => comparePlaces(placeOf(one), key) > 0);
    return toPage(left.slice(0, first + 1), first, placeOf, (one) => one);
  }

  /** Up to five people elsewhere who are what I am. */
  async inMyRole(actor: Actor): Promise<{ byDistance: boolean; inMyRole: readonly FoundColleague[] }> {
    const me = await this.me(actor);
    const byDistance = me.places.some(({ latitude }) => latitude !== null);
    const asked = { words: [], subject: null, phase: null, roles: me.roles };
    const rows = await this.colleagues.within(actor.personId, reachOf(actor), asked);
    const sought: Sought = { subject: null, phase: null, role: me.roles[0] ?? null };
    const own = new Set(me.places.map(({ organisationId }) => organisationId));
    const elsewhere = rows.filter(({ places }) => !places.some(({ organisationId }) => own.has(organisationId)));
    return { byDistance, inMyRole: rank(me, elsewhere, sought).slice(0, MOST_IN_MY_ROLE) };
  }

  private async me(actor: Actor): Promise<ColleagueFacts> {
    const row = await this.colleagues.factsOf(actor.personId);
    return row === null ? nobody : factsOf(row);
  }
}

const factsOf = (row: ColleagueRow): ColleagueFacts => ({
  ...row,
  places: row.places.map(({ pupils, sizeEntered, ...place }) => ({
    ...place,
    sizeBand: shownSizeBand(pupils, sizeEntered),
  })),
});

const isWithin =
  (most: number, me: ColleagueFacts) =>
  (row: ColleagueRow): boolean => {
    const distance = nearest(me.places, factsOf(row).places);
    return distance !== null && distance.km <= most;
  };

/** Heavier first, then by name; the id tells namesakes apart. */
type PlaceInList = readonly [rank: number, nameKey: string, id: string];

const placeOf = ({ row, weight }: FoundColleague): PlaceInList => [-weight, row.nameKey, row.personId];

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const comparePlaces = (one: PlaceInList, other: PlaceInList): number =>
  one[0] - other[0] || compare(one[1], other[1]) || compare(one[2], other[2]);

function rank(me: ColleagueFacts, rows: readonly ColleagueRow[], sought: Sought): readonly FoundColleague[] {
  const found = rows.map((row) => {
    const reasons = reasonsToAsk(me, factsOf(row), sought, row);
    return { row, reasons, weight: weightOf(reasons) };
  });
  return found.sort((one, other) => comparePlaces(placeOf(one), placeOf(other)));
}
