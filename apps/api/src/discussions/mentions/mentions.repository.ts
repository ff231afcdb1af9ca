// The SQL of naming people: whom one may name, and whom a post names.
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/transaction/tx.js';
import type { Nameable, NamingText } from './naming-text.js';

export interface PersonToMention {
  readonly id: string;
  readonly name: string;
  readonly organisationName: string;
}

const MOST = 8;

/** SQL of the ids of those whom `post p` names. */
export const NAMED_IN = `(SELECT coalesce(jsonb_agg(m.person_id), '[]') FROM post_mention m WHERE m.post_id = p.id)`;

/** SQL of whether `post p` names `group_presence reader`, alone or with everybody in the group. */
export const ADDRESSES_READER = `(p.names_group OR EXISTS (
  SELECT FROM post_mention m WHERE m.post_id = p.id AND m.person_id = reader.person_id))`;

@Injectable()
export class MentionsRepository {
  constructor(private readonly database: Database) {}

  /** The people of the group with a name that begins so, but not oneself. */
  whoStart(groupId: string, personId: string, starting: string): Promise<PersonToMention[]> {
    return this.database.query(
      `SELECT p.id, p.name, o.name AS "organisationName"
       FROM group_presence there
       JOIN person p ON p.id = there.person_id
       JOIN organisation o ON o.id = there.organisation_id
       WHERE there.group_id = $1 AND p.id <> $2 AND strpos(' ' || lower(p.name), ' ' || lower($3)) > 0
       ORDER BY p.name, p.id LIMIT $4`,
      [groupId, personId, starting, MOST],
    );
  }

  /**
   * The group's name, those of the people who may read what is written in it (whoever is in it), and of the posts those
   * that stand in the discussion.
   */
  async nameable(
    groupId: string,
    discussionId: string | null,
    personIds: readonly string[],
    postIds: readonly string[],
  ): Promise<Nameable | null> {
    const [found] = await this.database.query<Nameable>(
      `SELECT g.id AS "groupId", g.name AS "groupName", coalesce((
         SELECT jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name))
         FROM group_presence there JOIN person ON person.id = there.person_id
         WHERE there.group_id = g.id AND there.person_id = ANY ($2)), '[]') AS people, coalesce((
         SELECT jsonb_agg(jsonb_build_object('id', p.id, 'seq', p.seq, 'authorId', author.id, 'authorName', author.name,
           'postedAt', p.posted_at, 'isRemoved', p.removed_at IS NOT NULL, 'texts', jsonb_build_array(p.body) || coalesce((
             SELECT jsonb_agg(c.former_body) FROM post_change c WHERE c.post_id = p.id AND c.kind = 'edited'), '[]')))
         FROM post p JOIN person author ON author.id = p.author_id
         WHERE p.discussion_id = $3 AND p.id = ANY ($4)), '[]') AS posts
       FROM working_group g WHERE g.id = $1`,
      [groupId, personIds, discussionId, postIds],
    );
    return found ?? null;
  }

  /** Keeps whom a post names now. Gives those of them who are new to it after its followers were told of it. */
  async keep(tx: Tx, postId: string, { personIds, namesGroup }: NamingText): Promise<readonly string[]> {
    const late = await tx.query<{ personId: string }>(
      `WITH meant AS (
         UPDATE post SET names_group = $3 WHERE id = $1 AND names_group <> $3
       ), no_more AS (
         DELETE FROM post_mention WHERE post_id = $1 AND person_id <> ALL ($2::uuid[])
       ), named AS (
         INSERT INTO post_mention (post_id, person_id) SELECT $1, unnest($2::uuid[])
         ON CONFLICT DO NOTHING RETURNING person_id
       ), told AS (
         SELECT telling.seq FROM discussion_telling telling JOIN post p ON p.discussion_id = telling.discussion_id
         WHERE p.id = $1 AND p.seq <= telling.seq FOR SHARE OF telling
       )
       SELECT person_id AS "personId" FROM named, told`,
      [postId, personIds, namesGroup],
    );
    return late.map(({ personId }) => personId);
  }

  /** Those of the people whom the post names at this moment, and by whom; null when it names none of them any more. */
  async stillNamed(
    tx: Tx,
    postId: string,
    personIds: readonly string[],
  ): Promise<{ readonly authorName: string; readonly personIds: readonly string[] } | null> {
    const [still] = await tx.query<{ authorName: string; personIds: string[] }>(
      `SELECT author.name AS "authorName", array_agg(m.person_id) AS "personIds"
       FROM post p JOIN person author ON author.id = p.author_id JOIN post_mention m ON m.post_id = p.id
       WHERE p.id = $1 AND p.removed_at IS NULL AND m.person_id = ANY ($2) AND m.person_id <> p.author_id
       GROUP BY author.id`,
      [postId, personIds],
    );
    return still ?? null;
  }
}
