// People can be found by name, by those who share an organisation or a network with them.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type AudienceKey, canFindColleagues, type Viewer } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Database } from '../platform/database/database.js';
import type { OpenedThing, SearchEntry, SearchSource } from '../platform/search/search-source.js';
import { SearchSources } from '../platform/search/search-sources.js';
import { reachOf } from './reach.js';

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly organisationIds: readonly string[];
  readonly organisationNames: readonly string[];
  readonly createdAt: Date;
}

/** SQL of who can be found; pupils have no address. */
const FOUND = 'p.suspended_at IS NULL AND p.email IS NOT NULL';

const KEYS = `SELECT DISTINCT 'organisation:' || organisation_id AS key FROM network_membership
  WHERE network_id = ANY ($1::uuid[]) AND state = 'accepted'`;

@Injectable()
export class PeopleInSearch implements SearchSource, OnModuleInit {
  readonly kind = 'person';

  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async idsAfter(id: string, most: number): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT p.id FROM person p WHERE p.id > $1 AND ${FOUND} AND EXISTS (SELECT FROM affiliation a
         WHERE a.person_id = p.id AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL) ORDER BY p.id LIMIT $2`,
      [id, most],
    );
    return rows.map((row) => row.id);
  }

  /** Of the organisations in the networks that somebody reaches. */
  async keysOf(actor: Actor): Promise<readonly AudienceKey[]> {
    const rows = await this.database.short<{ key: AudienceKey }>('people_to_find', KEYS, [reachOf(actor).networkIds]);
    return rows.map(({ key }) => key);
  }

  async entriesOf(ids: readonly string[]): Promise<readonly SearchEntry[]> {
    return (await this.read(ids, null)).map(({ id, language, name, organisationIds, createdAt }) => ({
      id,
      language,
      title: name,
      audience: organisationIds.map((organisationId) => `organisation:${organisationId}` as const),
      at: createdAt,
    }));
  }

  async open(viewer: Viewer, ids: readonly string[]): Promise<readonly OpenedThing[]> {
    if (viewer === null || !canFindColleagues(viewer).allowed) return [];
    const { organisationIds, networkIds } = reachOf(viewer);
    return (await this.read(ids, [organisationIds, networkIds])).map(({ id, name, organisationNames, language }) => ({
      id,
      title: name,
      place: organisationNames.join(', '),
      text: '',
      language,
      at: null,
    }));
  }

  /** By the organisations that are reached, or by all where nobody asks. */
  private read(ids: readonly string[], reach: readonly (readonly string[])[] | null): Promise<PersonRow[]> {
    return this.database.query(
      `SELECT p.id, p.name, p.language, p.created_at AS "createdAt",
         array_agg(DISTINCT o.id) AS "organisationIds", array_agg(DISTINCT o.name) AS "organisationNames"
       FROM person p
       JOIN affiliation a ON a.person_id = p.id AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
       JOIN organisation o ON o.id = a.organisation_id
       WHERE p.id = ANY ($1) AND ${FOUND} AND ($2::uuid[] IS NULL OR o.id = ANY ($2) OR o.id IN (
         SELECT organisation_id FROM network_membership WHERE network_id = ANY ($3::uuid[]) AND state = 'accepted'))
       GROUP BY p.id`,
      [ids, ...(reach ?? [null, null])],
    );
  }
}
