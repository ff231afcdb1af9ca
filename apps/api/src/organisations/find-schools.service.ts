// Finding a school as one types: what was typed, and when nothing fits, what was probably meant.
import { Injectable } from '@nestjs/common';
import { tellApart, wordsTyped } from '@sixfold/domain';
import { type PageArgs, type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import type { FoundSchoolType } from './found-school.type.js';
import { toOrganisationType } from './organisation.type.js';
import { type FoundRow, SchoolSearchRepository } from './school-search.repository.js';

@Injectable()
export class FindSchoolsService {
  constructor(private readonly search: SchoolSearchRepository) {}

  /** One statement, a second one only when nothing fits what was typed. */
  async find(typed: string, { first, after }: PageArgs): Promise<PageOf<FoundSchoolType>> {
    const words = wordsTyped(typed);
    if (words.length === 0) return { items: [], nextCursor: null };
    const place = readCursor(after, ['rank', 'words', 'id']);
    const rows = await this.search.asTyped({ words, after: place, most: first + 1 });
    if (rows.length === 0 && place === null) {
      return { items: withWhatTellsApart(await this.search.asMeant(words, first)), nextCursor: null };
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
