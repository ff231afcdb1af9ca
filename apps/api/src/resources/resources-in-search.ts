// Resources can be found by whoever may read them; what was put away is found by nobody.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type AudienceKey, audienceOfResource, canReadResource, type Viewer } from '@sixfold/domain';
import { plainText } from '@sixfold/rich-text';
import { Database } from '../platform/database/database.js';
import type { OpenedThing, SearchEntry, SearchSource } from '../platform/search/search-source.js';
import { SearchSources } from '../platform/search/search-sources.js';
import { resourceFacts } from './resource.type.js';
import type { StoredDocument } from './resource-version.entity.js';
import { DOCUMENT, RESOURCE_COLUMNS, RESOURCES, type WholeResourceRow } from './resources.repository.js';

/** `cautions` are the words of what did not work, a line each. */
type FoundResourceRow = WholeResourceRow & { readonly cautions: string };

const BANKS = `SELECT 'bank:' || id AS key FROM network WHERE programme_id = ANY ($1::uuid[])`;

@Injectable()
export class ResourcesInSearch implements SearchSource, OnModuleInit {
  readonly kind = 'resource';

  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async idsAfter(id: string, most: number): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM resource WHERE id > $1 AND archived_at IS NULL ORDER BY id LIMIT $2`,
      [id, most],
    );
    return rows.map((row) => row.id);
  }

  /** Of the banks that facilitators read. */
  async keysOf({ facilitates }: Actor): Promise<readonly AudienceKey[]> {
    if (facilitates.length === 0) return [];
    const rows = await this.database.short<{ key: AudienceKey }>('banks_to_find', BANKS, [facilitates]);
    return rows.map(({ key }) => key);
  }

  async entriesOf(ids: readonly string[]): Promise<readonly SearchEntry[]> {
    return (await this.read(ids)).map((resource) => ({
      id: resource.id,
      language: resource.language,
      title: resource.title,
      summary: resource.purpose,
      body: [textOf(resource.document), resource.cautions].filter(Boolean).join('\n'),
      audience: audienceOfResource(resource),
      facets: facetsOf(resource.document),
      at: resource.changedAt,
    }));
  }

  async open(viewer: Viewer, ids: readonly string[]): Promise<readonly OpenedThing[]> {
    const resources = (await this.read(ids)).filter(
      (resource) => canReadResource(viewer, resourceFacts(resource)).allowed,
    );
    return resources.map(({ id, title, purpose, organisationName, language, changedAt, document, cautions }) => ({
      id,
      title,
      place: organisationName,
      // What did not work is for people with an account, as on the page of the resource.
      text: [purpose, textOf(document), viewer === null ? '' : cautions].filter(Boolean).join('\n'),
      language,
      at: changedAt,
    }));
  }

  /** As they stand in their newest version, with what did not work. */
  private read(ids: readonly string[]): Promise<FoundResourceRow[]> {
    return this.database.query(
      `SELECT ${RESOURCE_COLUMNS}, v.number AS "shownVersion", ${DOCUMENT},
         coalesce((SELECT string_agg(c.words, E'\\n' ORDER BY c.id) FROM resource_caution c
           WHERE c.resource_id = r.id AND c.withdrawn_at IS NULL), '') AS cautions
       FROM ${RESOURCES} JOIN resource_version v ON v.resource_id = r.id AND v.number = r.version
       WHERE r.id = ANY ($1) AND r.archived_at IS NULL`,
      [ids],
    );
  }
}

const textOf = ({ steps, materials, links, goals }: StoredDocument): string =>
  [
    ...goals,
    ...[steps, materials].map((text) => (text === null ? '' : plainText(text))),
    ...links.map(({ title }) => title),
  ]
    .filter((text) => text !== '')
    .join('\n');

/** The words as their enums have them. */
const facetsOf = ({ subject, phase }: StoredDocument): readonly string[] => [
  ...(subject === null ? [] : [`subject:${subject.toUpperCase()}`]),
  ...(phase === null ? [] : [`phase:${phase.toUpperCase()}`]),
];
