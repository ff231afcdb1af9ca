// Finding a school as one types: what was typed, and when nothing fits, what was probably meant.
import { Injectable } from '@nestjs/common';
import { type OrganisationKind, type PartnerKind, tellApart, type Viewer, wordsTyped } from '@sixfold/domain';
import type { Request } from 'express';
import { type PageArgs, type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { VisitorLimits } from '../platform/session/limits/visitor-limits.js';
import type { FoundSchoolType } from './found-school.type.js';
import { toOrganisationType } from './organisation.type.js';
import { type FoundRow, SchoolSearchRepository } from './school-search.repository.js';

/** Who searches, and from where. */
interface Asker {
  readonly viewer: Viewer;
  readonly request: Request;
}

/** What was typed, and among what it is sought; see the arguments of `findSchools`. */
export interface SchoolsAsked extends PageArgs {
  readonly words: string;
  readonly kind: OrganisationKind;
  readonly partnerKind?: PartnerKind | null;
  readonly within?: string | null;
}

@Injectable()
export class FindSchoolsService {
  constructor(
    private readonly search: SchoolSearchRepository,
    private readonly visitors: VisitorLimits,
  ) {}

  /**
   * One statement, a second one only when nothing fits what was typed.
   * @throws Refusal TOO_MANY_ATTEMPTS for visitors who copy the register rather than look for a school
   */
  async find({ viewer, request }: Asker, asked: SchoolsAsked): Promise<PageOf<FoundSchoolType>> {
    const { first, kind, partnerKind = null, within = null } = asked;
    const words = wordsTyped(asked.words);
    // All schools there are help nobody; partners, and what belongs to one authority, can be gone through by name.
    if (words.length === 0 && kind === 'school' && within === null) return { items: [], nextCursor: null };
    if (viewer === null) await this.visitors.countSearch(request);
    const place = readCursor(asked.after, ['rank', 'words', 'id']);
    const sought = { words, kind, partnerKind, within };
    const rows = await this.search.asTyped({ ...sought, after: place, most: first + 1 });
    if (rows.length === 0 && place === null && words.length > 0) {
      return { items: withWhatTellsApart(await this.search.asMeant(sought, first)), nextCursor: null };
    }
    const { items, nextCursor } = toPage(rows, first, ({ tier, searchName, id }) => [tier, searchName, id], asItIs);
    return { items: withWhatTellsApart(items), nextCursor };
  }
}

const asItIs = (row: FoundRow): FoundRow => row;

function withWhatTellsApart(rows: readonly FoundRow[]): FoundSchoolType[] {
  const told = tellApart(rows);
  return rows.map((row, place) => ({ ...toOrganisationType(row), tellsApart: told[place] ?? null }));
}
