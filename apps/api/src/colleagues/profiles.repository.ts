// Every SQL about profiles: one's own, and another's with how one stands to them.
import { Injectable } from '@nestjs/common';
import type { Actor, AffiliationRole } from '@sixfold/domain';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/transaction/tx.js';
import { ProfileEntity } from './profile.entity.js';
import { reachOf } from './reach.js';

export interface TieRow {
  readonly organisationId: string;
  readonly role: AffiliationRole;
  /** Through an organisation or a network of the person who looks. */
  readonly isShared: boolean;
  /** As coordinator, head or co-leader of a network in a programme of the person who looks. */
  readonly isOfMyProgramme: boolean;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly ties: readonly TieRow[];
}

@Injectable()
export class ProfilesRepository {
  constructor(private readonly database: Database) {}

  find(personId: string): Promise<ProfileEntity | null> {
    return this.database.manager.findOneBy(ProfileEntity, { personId });
  }

  async keep(tx: Tx, profile: Omit<ProfileEntity, 'person'>): Promise<void> {
    await tx.manager.upsert(ProfileEntity, profile, ['personId']);
  }

  /** An adult with an open account, with their live ties as the actor stands to them. */
  async findPerson(actor: Actor, id: string): Promise<PersonRow | null> {
    const { organisationIds, networkIds } = reachOf(actor);
    const [person] = await this.database.query<PersonRow>(
      `SELECT p.id, p.name, coalesce(ties.all, '[]') AS ties
       FROM person p
       CROSS JOIN LATERAL (
         SELECT json_agg(json_build_object(
           'organisationId', a.organisation_id, 'role', a.role,
           'isShared', a.organisation_id = ANY ($2) OR EXISTS (
             SELECT FROM network_membership m
             WHERE m.organisation_id = a.organisation_id AND m.network_id = ANY ($3) AND m.state = 'accepted')
             OR EXISTS (SELECT FROM group_presence g
               WHERE g.person_id = p.id AND g.organisation_id = a.organisation_id AND g.group_id = ANY ($5)),
           'isOfMyProgramme', EXISTS (
             SELECT FROM network_membership m JOIN network n ON n.id = m.network_id AND n.programme_id = ANY ($4)
             WHERE m.organisation_id = a.organisation_id AND m.state = 'accepted'
               AND (a.role IN ('coordinator', 'head', 'officer') OR EXISTS (
                 SELECT FROM co_leader_seat s
                 WHERE s.network_id = n.id AND s.person_id = p.id AND s.state = 'accepted')))
           ) ORDER BY a.started_on, a.id) AS all
         FROM affiliation a WHERE a.person_id = p.id AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
       ) ties
       WHERE p.id = $1 AND p.suspended_at IS NULL AND p.email IS NOT NULL`,
      [id, organisationIds, networkIds, actor.facilitates, actor.groups],
    );
    return person ?? null;
  }
}
