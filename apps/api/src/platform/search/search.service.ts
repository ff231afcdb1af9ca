// Searching everything: what was typed becomes a question to the index, and what it finds is read again by its rooms.
import { Injectable } from '@nestjs/common';
import { type AudienceKey, keysOf, type Viewer } from '@sixfold/domain';
import type { Request } from 'express';
import { Database } from '../database/database.js';
import { readCursor, toPage } from '../graphql/paging.js';
import { VisitorLimits } from '../session/limits/visitor-limits.js';
import { FoundThings, snippetsOf } from './found-things.js';
import type { SearchArgs } from './search.args.js';
import { type Narrowing, type SearchCountRow, SearchRepository } from './search.repository.js';
import { type SearchPageType, type SuggestedThingType, toFoundThingType, toSuggestedThingType } from './search.type.js';
import { SearchSources } from './search-sources.js';
import { meantBy, type Sought, soughtIn } from './sought.js';

/** Who searches, and from where. */
export interface Asker {
  readonly viewer: Viewer;
  readonly request: Request;
}

/** A search as it was understood, and what whoever asks may find. */
export interface Asked {
  readonly sought: Sought;
  readonly keys: readonly AudienceKey[];
  readonly narrowing: Narrowing;
}

const ANYTHING: Narrowing = { kinds: [], facets: [] };
const SUGGESTED = 8;

@Injectable()
export class SearchService {
  constructor(
    private readonly database: Database,
    private readonly entries: SearchRepository,
    private readonly sources: SearchSources,
    private readonly things: FoundThings,
    private readonly visitors: VisitorLimits,
  ) {}

  /**
   * At most two short statements for the words and two for the keys, then one for the entries, one for the things of each
   * kind that was found, and one for the snippets.
   * @throws Refusal TOO_MANY_ATTEMPTS for visitors who copy rather than look
   */
  async search({ viewer, request }: Asker, { text, kinds, facets, first, after }: SearchArgs): Promise<SearchPageType> {
    const place = readCursor(after, ['line', 'id']);
    if (viewer === null) await this.visitors.countSearch(request);
    const asked = await this.asked(viewer, text, { kinds, facets });
    const { query } = asked.sought;
    if (query === null) return { items: [], nextCursor: null, asked };
    const rows = await this.entries.ranked(asked.keys, query, asked.narrowing, place, first);
    const { items, nextCursor } = toPage(
      rows,
      first,
      ({ score, id }) => [score, id],
      (row) => row,
    );
    const things = await this.things.open(viewer, items);
    const snippets = await snippetsOf(this.database, things, query.marked);
    const shown = things.map((thing, at) => toFoundThingType(thing, snippets[at] ?? []));
    return { items: shown, nextCursor, asked };
  }

  /** The best few, without their texts: as one types. */
  async suggestions({ viewer, request }: Asker, text: string): Promise<SuggestedThingType[]> {
    if (viewer === null) await this.visitors.countSearch(request);
    const { sought, keys, narrowing } = await this.asked(viewer, text, ANYTHING);
    if (sought.query === null) return [];
    const rows = await this.entries.ranked(keys, sought.query, narrowing, null, SUGGESTED);
    const things = await this.things.open(viewer, rows.slice(0, SUGGESTED));
    return things.map(toSuggestedThingType);
  }

  async counts({ sought, keys, narrowing }: Asked): Promise<readonly SearchCountRow[]> {
    return sought.query === null ? [] : this.entries.counts(keys, sought.query, narrowing);
  }

  /** The words that were probably meant, if some that were typed are unknown; only such as stand in what one may see. */
  async meantInstead({ sought, keys }: Asked): Promise<string | null> {
    const words = meantBy(sought.places);
    const meant = words.flatMap((word) => word.meant);
    const seen = meant.length === 0 ? [] : await this.entries.seenWords(keys, meant);
    if (seen.length === 0) return null;
    return words.map(({ typed, meant: others }) => others.find((other) => seen.includes(other)) ?? typed).join(' ');
  }

  private async asked(viewer: Viewer, text: string, narrowing: Narrowing): Promise<Asked> {
    const [sought, keys] = await Promise.all([soughtIn(this.database, text), this.keysOf(viewer)]);
    return { sought, keys, narrowing };
  }

  /** Of this moment: by the facts that came with the request, and those that rooms look up beside. */
  private async keysOf(viewer: Viewer): Promise<readonly AudienceKey[]> {
    if (viewer === null) return keysOf(viewer);
    const further = await Promise.all(this.sources.all.map((source) => source.keysOf?.(viewer) ?? []));
    return [...new Set([...keysOf(viewer), ...further.flat()])];
  }
}
