// Who people are, in one statement across the rooms: the facts from which every right is derived.
import { Global, Injectable, Module } from '@nestjs/common';
import type { Actor } from '@sixfold/domain';
import { Database } from './platform/database/database.js';
import { gathering } from './platform/database/gathering.js';
import { ACTOR_SOURCE, type ActorSource } from './platform/graphql/actor-source.js';

const FACTS = `
  WITH own AS (
    SELECT a.id, a.organisation_id, a.role, o.kind
    FROM affiliation a JOIN organisation o ON o.id = a.organisation_id
    WHERE a.person_id = asked.id AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
  ), seat AS (
    -- Rule 6 for co-leaders: a seat counts through an organisation that was asked, and once activated, is a member.
    SELECT s.network_id, s.state
    FROM co_leader_seat s JOIN network n ON n.id = s.network_id
    WHERE s.person_id = asked.id AND s.state IN ('offered', 'accepted') AND EXISTS (
      SELECT FROM network_membership m JOIN own ON own.organisation_id = m.organisation_id
      WHERE m.network_id = s.network_id AND (n.state = 'forming' OR m.state = 'accepted'))
  )
  SELECT
    p.id AS "personId",
    p.administrator_since IS NOT NULL AS "isAdministrator",
    coalesce((SELECT json_agg(json_build_object(
      'affiliationId', own.id, 'organisationId', own.organisation_id,
      'organisationKind', own.kind, 'role', own.role)) FROM own), '[]') AS affiliations,
    coalesce((SELECT json_agg(DISTINCT jsonb_build_object(
      'networkId', m.network_id, 'organisationId', m.organisation_id,
      'standing', CASE m.state WHEN 'accepted' THEN 'member' ELSE 'invited' END))
      FROM network_membership m
      WHERE m.state IN ('invited', 'accepted') AND m.organisation_id IN (SELECT organisation_id FROM own)), '[]') AS networks,
    ARRAY(SELECT seat.network_id FROM seat WHERE seat.state = 'accepted') AS leads,
    ARRAY(SELECT seat.network_id FROM seat WHERE seat.state = 'offered') AS "seatOffers",
    ARRAY(SELECT f.programme_id FROM programme_facilitator f WHERE f.person_id = asked.id AND f.ended_at IS NULL) AS facilitates,
    ARRAY(SELECT g.group_id FROM group_presence g WHERE g.person_id = asked.id) AS groups
  FROM person p WHERE p.id = asked.id AND p.suspended_at IS NULL`;

// Each for themselves, by a list of no known length: together they would be planned as a walk through everybody's rows,
// and by an array the statement would be planned anew each time.
const FACTS_OF_PEOPLE = `
  SELECT (SELECT to_json(facts) FROM (${FACTS}) facts) AS actor
  FROM (SELECT value::uuid AS id FROM json_array_elements_text($1) WITH ORDINALITY AS ids (value, place) ORDER BY place) asked`;

@Injectable()
export class ActorFacts implements ActorSource {
  readonly load: (personId: string) => Promise<Actor | null>;

  constructor(database: Database) {
    this.load = gathering(async (personIds) => {
      const rows = await database.short<{ actor: Actor | null }>('facts_of_people', FACTS_OF_PEOPLE, [
        JSON.stringify(personIds),
      ]);
      return rows.map(({ actor }) => actor);
    });
  }
}

@Global()
@Module({ providers: [ActorFacts, { provide: ACTOR_SOURCE, useExisting: ActorFacts }], exports: [ACTOR_SOURCE] })
export class ActorModule {}
