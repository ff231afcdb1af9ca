// Every SQL about single resources: as they stand, their versions, and what they are made of and from.
import { Injectable } from '@nestjs/common';
import type {
  Audience,
  BankFacts,
  LearningLevel,
  Licence,
  Subject,
  TeachingPhase,
  Translator,
  YearGroup,
} from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Database } from '../platform/database/database.js';
import { insertOnce } from '../platform/database/insert-once.js';
import type { Tx } from '../platform/transaction/tx.js';
import { ResourceEntity } from './resource.entity.js';
import { ResourceVersionEntity, type StoredDocument } from './resource-version.entity.js';

export interface BankRow extends BankFacts {
  readonly name: string;
}

export interface ResourceRow {
  readonly id: string;
  /** Null for what was imported. */
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  /** No longer of the organisation for which they made it. */
  readonly ownerLeft: boolean;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly audience: Audience;
  readonly licence: Licence;
  readonly bank: BankRow | null;
  readonly isArchived: boolean;
  readonly version: number;
  readonly madeAt: Date;
  readonly changedAt: Date;
  /** The moment of its last change to the microsecond, as lists are ordered by it. */
  readonly changedKey: string;
  readonly originId: string | null;
  readonly originVersion: number | null;
  readonly originLicence: Licence | null;
  readonly line: string | null;
  readonly title: string;
  readonly purpose: string;
  readonly subject: Subject | null;
  readonly phase: TeachingPhase | null;
  readonly yearGroups: YearGroup[];
  readonly language: Language;
  readonly levels: LearningLevel[];
  readonly minutes: number | null;
  /** How many parts it has; a unit or a collection has some. */
  readonly partCount: number;
  readonly isCollection: boolean;
  /** What is the same in other languages has the same. */
  readonly translationKey: string | null;
  readonly translatedBy: Translator | null;
  /** Where the co-leaders of the network in whose bank it stands hold it up. */
  readonly exemplar: { readonly curatorName: string; readonly reason: string } | null;
}

/** A resource with the document of one of its versions. */
export interface WholeResourceRow extends ResourceRow {
  /** The number of the version that the document is of. */
  readonly shownVersion: number;
  readonly document: StoredDocument;
}

export type InALanguage = Pick<ResourceRow, 'id' | 'originId' | 'translationKey'> & { readonly language: string };

export interface VersionRow {
  readonly number: number;
  readonly savedAt: Date;
  readonly savedBy: string | null;
  readonly note: string | null;
}

export interface CopyToTell {
  readonly copyId: string;
  readonly ownerId: string;
  readonly networkId: string | null;
  readonly personName: string;
  readonly title: string;
}

export interface AdaptationToTell {
  readonly authorId: string;
  readonly networkId: string;
  readonly personName: string;
  readonly schoolName: string;
  readonly title: string;
  readonly line: string;
}

export interface NewVersion {
  readonly resourceId: string;
  readonly number: number;
  readonly document: StoredDocument;
  readonly savedBy: string;
  readonly savedAt: Date;
  readonly note: string | null;
  readonly clientKey: string;
}

type Standing = Pick<ResourceEntity, 'audience' | 'networkId' | 'licence' | 'line'>;
export type NewResource = Pick<
  ResourceEntity,
  'id' | 'organisationId' | 'licence' | 'originId' | 'originVersion' | 'originLicence' | 'clientKey' | 'madeAt'
> & { readonly ownerId: string };

export const RESOURCE_COLUMNS = `
  r.id, r.owner_id AS "ownerId", owner.name AS "ownerName",
  owner.id IS NOT NULL AND NOT EXISTS (SELECT FROM affiliation a WHERE a.person_id = r.owner_id
    AND a.organisation_id = r.organisation_id AND a.ended_at IS NULL) AS "ownerLeft",
  r.organisation_id AS "organisationId", o.name AS "organisationName", r.audience, r.licence,
  CASE WHEN n.id IS NOT NULL THEN jsonb_build_object('networkId', n.id, 'networkState', n.state,
    'programmeId', n.programme_id, 'name', n.name) END AS bank,
  r.archived_at IS NOT NULL AS "isArchived", r.version, r.made_at AS "madeAt", r.changed_at AS "changedAt",
  r.changed_at::text AS "changedKey", r.origin_id AS "originId", r.origin_version AS "originVersion",
  r.origin_licence AS "originLicence", r.line, r.title, r.purpose, r.subject, r.phase, r.year_groups AS "yearGroups",
  r.language, r.levels, r.minutes, cardinality(r.parts) AS "partCount",
  r.is_collection AS "isCollection",
  r.translation_key AS "translationKey", r.translated_by AS "translatedBy",
  CASE WHEN e.id IS NOT NULL THEN jsonb_build_object('curatorName', curator.name, 'reason', e.reason) END AS exemplar`;

/** Of `resource_version v`: one of before there were units and collections has nothing of theirs. */
export const DOCUMENT = `'{"goals": [], "parts": [], "reasons": {}, "isCollection": false}'::jsonb || v.document AS document`;

export const RESOURCES = `
  resource r
  JOIN organisation o ON o.id = r.organisation_id
  LEFT JOIN person owner ON owner.id = r.owner_id
  LEFT JOIN network n ON n.id = r.network_id
  LEFT JOIN resource_exemplar e ON e.network_id = r.network_id AND e.resource_id = r.id AND e.taken_back_at IS NULL
  LEFT JOIN person curator ON curator.id = e.curator_id`;

@Injectable()
export class ResourcesRepository {
  constructor(private readonly database: Database) {}

  /** As it is in that version; in its newest when that is null. */
  async find(id: string, version: number | null): Promise<WholeResourceRow | null> {
    const [row] = await this.database.query<WholeResourceRow>(
      `SELECT ${RESOURCE_COLUMNS}, v.number AS "shownVersion", ${DOCUMENT}
       FROM ${RESOURCES} JOIN resource_version v ON v.resource_id = r.id AND v.number = coalesce($2, r.version)
       WHERE r.id = $1`,
      [id, version],
    );
    return row ?? null;
  }

  /** The newest first. */
  versionsOf(id: string, below: number | null, first: number): Promise<VersionRow[]> {
    return this.database.query(
      `SELECT v.number, v.saved_at AS "savedAt", author.name AS "savedBy", v.note
       FROM resource_version v LEFT JOIN person author ON author.id = v.saved_by
       WHERE v.resource_id = $1 AND ($2::int IS NULL OR v.number < $2) ORDER BY v.number DESC LIMIT $3`,
      [id, below, first + 1],
    );
  }

  /** Everything that it comes from and that came of it, itself among them; each with what must be said of it. */
  familyOf(id: string, most: number): Promise<ResourceRow[]> {
    return this.database.query(
      `WITH RECURSIVE before AS (
         SELECT id, origin_id FROM resource WHERE id = $1
         UNION SELECT origin.id, origin.origin_id FROM before JOIN resource origin ON origin.id = before.origin_id
       ), after AS (
         SELECT id FROM resource WHERE id = $1
         UNION SELECT copy.id FROM after JOIN resource copy ON copy.origin_id = after.id
       ), nearest AS (
         SELECT id FROM before UNION (SELECT id FROM after LIMIT $2)
       )
       SELECT ${RESOURCE_COLUMNS} FROM ${RESOURCES} WHERE r.id IN (SELECT id FROM nearest)
       ORDER BY r.made_at, r.id`,
      [id, most],
    );
  }

  /** These, and everything that they come from. */
  originsOf(ids: readonly string[]): Promise<ResourceRow[]> {
    return this.database.query(
      `WITH RECURSIVE before AS (
         SELECT id, origin_id FROM resource WHERE id = ANY ($1::uuid[])
         UNION SELECT origin.id, origin.origin_id FROM before JOIN resource origin ON origin.id = before.origin_id
       )
       SELECT ${RESOURCE_COLUMNS} FROM ${RESOURCES} WHERE r.id IN (SELECT id FROM before)`,
      [ids],
    );
  }

  /** In other languages: others of the same key, its original, and what was adapted from it; by language. */
  inOtherLanguages({ id, language, originId, translationKey }: InALanguage, most: number): Promise<ResourceRow[]> {
    return this.database.query(
      `SELECT ${RESOURCE_COLUMNS} FROM ${RESOURCES}
       WHERE r.id IN (
         SELECT id FROM resource WHERE translation_key = $4
         UNION SELECT id FROM resource WHERE origin_id = $1
         UNION SELECT $3::uuid)
         AND r.language <> $2 AND r.archived_at IS NULL
       ORDER BY r.language, r.made_at, r.id LIMIT $5`,
      [id, language, originId, translationKey, most],
    );
  }

  /** The copies of others, of what is given to more than its author, by whom the original was changed last. */
  copiesToTell(id: string): Promise<CopyToTell[]> {
    return this.database.query(
      `SELECT copy.id AS "copyId", copy.owner_id AS "ownerId", r.network_id AS "networkId", coalesce(owner.name, o.name) AS "personName", r.title
       FROM ${RESOURCES} JOIN resource copy ON copy.origin_id = r.id
       WHERE r.id = $1 AND r.audience <> 'me' AND r.archived_at IS NULL AND copy.archived_at IS NULL
         AND copy.owner_id IS DISTINCT FROM r.owner_id ORDER BY copy.id`,
      [id],
    );
  }

  /** Null when it is nobody else's original, or stands where its author may not see it. */
  async adaptationToTell(copyId: string): Promise<AdaptationToTell | null> {
    const [adaptation] = await this.database.query<AdaptationToTell>(
      `SELECT r.owner_id AS "authorId", copy.network_id AS "networkId", adapter.name AS "personName",
         o.name AS "schoolName", r.title, coalesce(copy.line, '') AS line
       FROM resource copy JOIN resource r ON r.id = copy.origin_id AND r.network_id = copy.network_id
       JOIN person adapter ON adapter.id = copy.owner_id JOIN organisation o ON o.id = copy.organisation_id
       WHERE copy.id = $1 AND copy.audience = 'network' AND copy.archived_at IS NULL AND r.owner_id <> copy.owner_id`,
      [copyId],
    );
    return adaptation ?? null;
  }

  findByClientKey(tx: Tx, ownerId: string, clientKey: string): Promise<ResourceEntity | null> {
    return tx.manager.findOneBy(ResourceEntity, { ownerId, clientKey });
  }

  findVersionByClientKey(tx: Tx, savedBy: string, clientKey: string): Promise<ResourceVersionEntity | null> {
    return tx.manager.findOneBy(ResourceVersionEntity, { savedBy, clientKey });
  }

  insert(tx: Tx, resource: NewResource, document: StoredDocument): Promise<'inserted' | 'there already'> {
    const row = { ...resource, ...listed(document), version: 1, changedAt: resource.madeAt };
    return insertOnce(tx, ResourceEntity, row);
  }

  /** Holds the resource; null when there is none. */
  async lock(tx: Tx, id: string): Promise<Pick<ResourceEntity, 'version' | 'originVersion'> | null> {
    return tx.manager.findOne(ResourceEntity, {
      select: { id: true, version: true, originVersion: true },
      where: { id },
      lock: { mode: 'for_no_key_update' },
    });
  }

  async addVersion(tx: Tx, version: NewVersion): Promise<void> {
    await tx.manager.insert(ResourceVersionEntity, version);
  }

  /** What lists show of the version that is its newest now. */
  async nameNewest(tx: Tx, { resourceId, number, document, savedAt }: NewVersion): Promise<void> {
    await tx.manager.update(
      ResourceEntity,
      { id: resourceId },
      { ...listed(document), version: number, changedAt: savedAt },
    );
  }

  async share(tx: Tx, id: string, standing: Standing): Promise<void> {
    await tx.manager.update(ResourceEntity, { id }, standing);
  }

  async archive(tx: Tx, id: string, archivedAt: Date | null): Promise<void> {
    await tx.manager.update(ResourceEntity, { id }, { archivedAt });
  }

  async comparedUpTo(tx: Tx, id: string, originVersion: number): Promise<void> {
    await tx.manager.update(ResourceEntity, { id }, { originVersion });
  }
}

/** What of a document stands beside the resource, for lists. */
const listed = ({ yearGroups, levels, parts, ...document }: StoredDocument) => ({
  ...listedAsIs(document),
  yearGroups: [...yearGroups],
  levels: [...levels],
  parts: [...parts],
});

const listedAsIs = ({
  title,
  purpose,
  subject,
  phase,
  language,
  minutes,
  isCollection,
}: Omit<StoredDocument, 'yearGroups' | 'levels' | 'parts'>) => ({
  ...{ title, purpose, subject, phase, language, minutes, isCollection },
});
