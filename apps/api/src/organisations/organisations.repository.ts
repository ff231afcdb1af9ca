// Every SQL about organisations themselves and people's ties to them.
import { Injectable } from '@nestjs/common';
import { ANSWERING_ROLES, type AffiliationRole, type SizeBand } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { In, IsNull } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/transaction/tx.js';
import { AffiliationEntity } from './affiliation.entity.js';
import { OrganisationEntity } from './organisation.entity.js';

/** Somebody who may answer for an organisation, with what a mail to them needs. */
export interface Answerer {
  readonly organisationId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** A school that took the place of another. */
export interface Successor {
  readonly organisationId: string;
  readonly name: string;
  readonly countsTowardsSix: boolean;
}

export interface NewAffiliation {
  readonly personId: string;
  readonly organisationId: string;
  readonly role: AffiliationRole;
  /** False for a first coordinator who has to be confirmed before the tie has any effect. */
  readonly confirmed: boolean;
}

/** Somebody at an organisation, once for each tie. */
export interface PersonHereRow {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly name: string;
  /** The name as people are ordered by it. */
  readonly nameKey: string;
  readonly role: AffiliationRole;
  readonly startedOn: string;
  /** Null while it lasts. */
  readonly endedOn: string | null;
  readonly confirmed: boolean;
}

@Injectable()
export class OrganisationsRepository {
  constructor(private readonly database: Database) {}

  findById(id: string): Promise<OrganisationEntity | null> {
    return this.database.manager.findOneBy(OrganisationEntity, { id });
  }

  findInside(tx: Tx, id: string): Promise<OrganisationEntity | null> {
    return tx.manager.findOneBy(OrganisationEntity, { id });
  }

  findByIds(ids: readonly string[]): Promise<OrganisationEntity[]> {
    return this.database.manager.findBy(OrganisationEntity, { id: In([...ids]) });
  }

  /** The main schools of those organisations that are departments of one which the register holds. */
  async mainSchoolsOf(ids: readonly string[]): Promise<Map<string, OrganisationEntity>> {
    const { entities, raw } = await this.database.manager
      .createQueryBuilder(OrganisationEntity, 'main')
      .innerJoin(
        OrganisationEntity,
        'department',
        'department.register = main.register AND department.main_key = main.register_key',
      )
      .addSelect('array_agg(department.id)', 'departments')
      .where('department.id = ANY (:ids)', { ids })
      .groupBy('main.id')
      .getRawAndEntities<{ departments: string[] }>();
    return new Map(
      entities.flatMap((main, place) =>
        (raw[place]?.departments ?? []).map((department) => [department, main] as const),
      ),
    );
  }

  /** The departments of those organisations that are main schools, by name; closed ones are left out. */
  async departmentsOf(
    ids: readonly string[],
  ): Promise<readonly { readonly mainId: string; readonly department: OrganisationEntity }[]> {
    const { entities, raw } = await this.database.manager
      .createQueryBuilder(OrganisationEntity, 'department')
      .innerJoin(
        OrganisationEntity,
        'main',
        'department.register = main.register AND department.main_key = main.register_key',
      )
      .addSelect('main.id', 'main_id')
      .where(`main.id = ANY (:ids) AND department.status <> 'closed'`, { ids })
      .orderBy('department.searchName')
      .getRawAndEntities<{ main_id: string }>();
    return entities.map((department, place) => ({ mainId: raw[place]?.main_id ?? '', department }));
  }

  /**
   * The open schools that took this one's place by its register, past those that have closed in turn; none when no
   * register has brought a successor yet, several when it was split.
   */
  successorsOf(tx: Tx, organisationId: string): Promise<Successor[]> {
    return tx.query<Successor>(
      `WITH RECURSIVE line AS (
         SELECT succession.register, succession.successor_key FROM organisation AS closed
         JOIN succession ON succession.register = closed.register AND succession.predecessor_key = closed.register_key
         WHERE closed.id = $1
         UNION
         SELECT succession.register, succession.successor_key FROM line
         JOIN organisation AS closed ON closed.register = line.register AND closed.register_key = line.successor_key
           AND closed.status = 'closed'
         JOIN succession ON succession.register = line.register AND succession.predecessor_key = line.successor_key
       )
       SELECT DISTINCT shown.id AS "organisationId", shown.name, shown.counts_towards_six AS "countsTowardsSix"
       FROM line
       JOIN organisation AS found ON found.register = line.register AND found.register_key = line.successor_key
       JOIN organisation AS shown ON shown.id = coalesce(found.home_id, found.id)
       WHERE shown.status IN ('open', 'proposed_to_close') AND shown.id <> $1
       ORDER BY shown.name, shown.id`,
      [organisationId],
    );
  }

  /** Locks the organisation's row for the rest of the transaction. */
  lockById(tx: Tx, id: string): Promise<OrganisationEntity | null> {
    return tx.manager.findOne(OrganisationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Null takes back what was entered. */
  async enterSize(tx: Tx, id: string, sizeEntered: SizeBand | null): Promise<void> {
    await tx.manager.update(OrganisationEntity, { id }, { sizeEntered });
  }

  /** People with a live, confirmed affiliation that answers for one of the organisations, the oldest tie first. */
  answerersOf(tx: Tx, organisationIds: readonly string[]): Promise<Answerer[]> {
    return tx.query<Answerer>(
      `SELECT DISTINCT ON (a.organisation_id, a.person_id)
         a.organisation_id AS "organisationId", p.id AS "personId", p.name, p.email, p.language
       FROM affiliation a
       JOIN organisation o ON o.id = a.organisation_id
       JOIN person p ON p.id = a.person_id AND p.suspended_at IS NULL AND p.email IS NOT NULL
       WHERE a.organisation_id = ANY ($1) AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
         AND a.role = ANY (CASE o.kind WHEN 'school' THEN $2::text[] ELSE $3::text[] END)
       ORDER BY a.organisation_id, a.person_id, a.id`,
      [organisationIds, ANSWERING_ROLES.school, ANSWERING_ROLES.partner],
    );
  }

  /** Live affiliations of a person, confirmed or waiting, the oldest first. */
  affiliationsOf(personId: string): Promise<AffiliationEntity[]> {
    return this.database.manager.find(AffiliationEntity, {
      where: { personId, endedAt: IsNull() },
      order: { startedOn: 'ASC', id: 'ASC' },
    });
  }

  /** Ties to an organisation, live or confirmed once and ended, by name; `after` is the last name and id of the page before. One more than `first`. */
  peopleAt(
    { organisationId, formerly }: { readonly organisationId: string; readonly formerly: boolean },
    first: number,
    after: readonly [nameKey: string, id: string] | null,
  ): Promise<PersonHereRow[]> {
    return this.database.query(
      `SELECT a.id, a.organisation_id AS "organisationId", p.id AS "personId", p.name, lower(p.name) AS "nameKey", a.role,
         to_char(a.started_on, 'YYYY-MM-DD') AS "startedOn", to_char(a.ended_at, 'YYYY-MM-DD') AS "endedOn",
         a.confirmed_at IS NOT NULL AS confirmed
       FROM affiliation a JOIN person p ON p.id = a.person_id
       WHERE a.organisation_id = $1 AND CASE WHEN $5 THEN a.ended_at IS NOT NULL AND a.confirmed_at IS NOT NULL
           ELSE a.ended_at IS NULL END
         AND ($2::text IS NULL OR (lower(p.name), a.id) > ($2, $3::uuid))
       ORDER BY lower(p.name), a.id LIMIT $4`,
      [organisationId, after?.[0] ?? null, after?.[1] ?? null, first + 1, formerly],
    );
  }

  findAffiliation(id: string): Promise<AffiliationEntity | null> {
    return this.database.manager.findOneBy(AffiliationEntity, { id });
  }

  /** Gives the id of the live affiliation, the one that was there before if the person has it already. */
  async addAffiliation(tx: Tx, { personId, organisationId, role, confirmed }: NewAffiliation): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO affiliation (id, person_id, organisation_id, role, confirmed_at)
       VALUES ($1, $2, $3, $4, CASE WHEN $5 THEN now() END)
       ON CONFLICT (person_id, organisation_id, role) WHERE ended_at IS NULL
       DO UPDATE SET confirmed_at = coalesce(affiliation.confirmed_at, excluded.confirmed_at)
       RETURNING id`,
      [newId(), personId, organisationId, role, confirmed],
    );
    if (row === undefined) throw new Error('an affiliation was neither added nor there');
    return row.id;
  }

  async confirmAffiliation(tx: Tx, id: string): Promise<void> {
    await tx.query(
      'UPDATE affiliation SET confirmed_at = coalesce(confirmed_at, now()) WHERE id = $1 AND ended_at IS NULL',
      [id],
    );
  }

  /** Ends a live affiliation; nothing happens to one that has ended. The person's open sockets are judged again. */
  async endAffiliation(tx: Tx, id: string, endedBy: string): Promise<void> {
    const ended = await tx.manager.update(
      AffiliationEntity,
      { id, endedAt: IsNull() },
      { endedAt: new Date(), endedBy },
    );
    if (ended.affected !== 1) return;
    const { personId, organisationId, role } = await tx.manager.findOneByOrFail(AffiliationEntity, { id });
    tx.revoke({ personId });
    tx.record({ name: 'affiliation.ended', affiliationId: id, personId, organisationId, role });
    tx.audit({ act: 'affiliation.ended', actorId: endedBy, subjectId: personId, details: { organisationId, role } });
  }
}
