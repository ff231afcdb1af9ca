// From entries that were found to things that are shown: each is read again by its own room, so that nothing is shown that
// is no longer so, and nothing that this viewer may not see.
import { Injectable } from '@nestjs/common';
import type { SearchKind, Viewer } from '@sixfold/domain';
import type { Database } from '../database/database.js';
import type { OpenedThing } from './search-source.js';
import { SearchSources } from './search-sources.js';
import type { FoundRow } from './search.repository.js';

export interface FoundThing extends OpenedThing {
  readonly kind: SearchKind;
}

/** A stretch of a text, and whether it is what was looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** Letters that no text holds, between which the database puts what it found. */
const BEGIN = '\u0001';
const END = '\u0002';
/** Of a longer text, what stands further back is not shown. */
const LONGEST_SHOWN = 6_000;

const SNIPPETS = `
  SELECT ts_headline(CAST('search_' || language AS regconfig), text, $3::tsquery,
    'StartSel=${BEGIN}, StopSel=${END}, MaxWords=32, MinWords=16, MaxFragments=1') AS snippet
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS shown (language, text, place) ORDER BY place`;

@Injectable()
export class FoundThings {
  constructor(private readonly sources: SearchSources) {}

  /** In the order of the rows; one statement for each kind among them. */
  async open(viewer: Viewer, rows: readonly FoundRow[]): Promise<readonly FoundThing[]> {
    const kinds = [...new Set(rows.map(({ kind }) => kind))];
    const opened = await Promise.all(
      kinds.map(async (kind) => {
        const ids = rows.filter((row) => row.kind === kind).map(({ id }) => id);
        const things = (await this.sources.of(kind)?.open(viewer, ids)) ?? [];
        return things.map((thing) => ({ ...thing, kind }));
      }),
    );
    const byId = new Map(opened.flat().map((thing) => [`${thing.kind} ${thing.id}`, thing]));
    return rows.flatMap(({ kind, id }) => byId.get(`${kind} ${id}`) ?? []);
  }
}

/** The best place of each text, in their order. */
export async function snippetsOf(
  database: Pick<Database, 'prepared'>,
  things: readonly Pick<OpenedThing, 'text' | 'language'>[],
  query: string,
): Promise<readonly (readonly SnippetPart[])[]> {
  const rows = await database.prepared<{ snippet: string }>('search_snippets', SNIPPETS, [
    things.map(({ language }) => language),
    things.map(({ text }) => text.replaceAll(/[\u0001\u0002]/g, ' ').slice(0, LONGEST_SHOWN)),
    query,
  ]);
  return rows.map(({ snippet }, at) => fromWhere(partsOf(snippet), things[at]?.text ?? ''));
}

/** Shows where something was left out before. */
function fromWhere(parts: readonly SnippetPart[], text: string): readonly SnippetPart[] {
  const isBeginning = text.startsWith(parts.map((part) => part.text).join(''));
  return isBeginning ? parts : [{ text: '… ', isHit: false }, ...parts];
}

function partsOf(snippet: string): readonly SnippetPart[] {
  const parts = snippet.split(BEGIN).flatMap((stretch, place) => {
    const [hit = '', after = ''] = place === 0 ? ['', stretch] : stretch.split(END);
    return [
      { text: hit, isHit: true },
      { text: after, isHit: false },
    ];
  });
  return parts.filter(({ text }) => text !== '');
}
