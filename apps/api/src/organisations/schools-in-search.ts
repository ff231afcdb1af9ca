// Schools can be found by everybody, by their names in all spellings, their places and their numbers.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type RegisterName, type Searched, wordsToFindSchool } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Database } from '../platform/database/database.js';
import type { OpenedThing, SearchEntry, SearchSource } from '../platform/search/search-source.js';
import { SearchSources } from '../platform/search/search-sources.js';

interface SchoolRow extends Omit<Searched, 'registerKey'> {
  readonly id: string;
  readonly register: RegisterName | null;
  readonly registerKey: string | null;
  readonly changedAt: Date;
}

/** One that stands in two registers is found once; one that is closed, only where schools are looked for. */
const FOUND = `kind = 'school' AND home_id IS NULL AND status <> 'closed'`;

const languages: Partial<Readonly<Record<RegisterName, Language>>> = { denmark: 'da', sweden: 'sv' };

const languageOf = (register: RegisterName | null): Language => (register && languages[register]) ?? 'en';

@Injectable()
export class SchoolsInSearch implements SearchSource, OnModuleInit {
  readonly kind = 'school';

  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async idsAfter(id: string, most: number): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM organisation WHERE id > $1 AND ${FOUND} ORDER BY id LIMIT $2`,
      [id, most],
    );
    return rows.map((row) => row.id);
  }

  async entriesOf(ids: readonly string[]): Promise<readonly SearchEntry[]> {
    const rows = await this.read(ids);
    return rows.map((row) => ({
      id: row.id,
      language: languageOf(row.register),
      title: row.name,
      keywords: wordsToFindSchool({ ...row, registerKey: row.registerKey ?? '' }).join(' '),
      audience: ['all'],
      at: row.changedAt,
    }));
  }

  async open(_viewer: unknown, ids: readonly string[]): Promise<readonly OpenedThing[]> {
    return (await this.read(ids)).map(({ id, name, town, laName, register }) => ({
      id,
      title: name,
      place: town ?? laName ?? '',
      text: '',
      language: languageOf(register),
      at: null,
    }));
  }

  private read(ids: readonly string[]): Promise<SchoolRow[]> {
    return this.database.query(
      `SELECT id, name, other_name AS "otherName", town, locality, county, la_name AS "laName", postcode, register,
         register_key AS "registerKey", changed_at AS "changedAt"
       FROM organisation WHERE id = ANY ($1) AND ${FOUND}`,
      [ids],
    );
  }
}
