// The last written in of all discussions of some groups, in one statement: the newest of each group by its index.
import { Injectable } from '@nestjs/common';
import type { Language } from '@sixfold/words';
import { Database } from '../platform/database/database.js';
import { AUTHOR_LEFT } from './discussions.repository.js';
import { UNREAD } from './reading.repository.js';

/** A discussion with the place where it stands, and who wrote in it last. */
export interface LatestDiscussionRow {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly groupId: string;
  readonly groupName: string;
  readonly networkId: string;
  readonly networkName: string;
  readonly lastPostAt: Date;
  readonly authorId: string;
  readonly authorName: string;
  readonly authorOrganisation: string;
  readonly authorLeft: boolean;
  readonly unread: number;
}

@Injectable()
export class LatestDiscussionsRepository {
  constructor(private readonly database: Database) {}

  ofGroups(readerId: string, groupIds: readonly string[], first: number): Promise<LatestDiscussionRow[]> {
    return this.database.query(
      `SELECT d.id, d.title, d.language, d.group_id AS "groupId", g.name AS "groupName",
         n.id AS "networkId", n.name AS "networkName", d.last_post_at AS "lastPostAt",
         author.id AS "authorId", author.name AS "authorName", o.name AS "authorOrganisation",
         ${AUTHOR_LEFT} AS "authorLeft", ${UNREAD} AS unread
       FROM (
         SELECT newest.* FROM unnest($2::uuid[]) AS mine (group_id)
         CROSS JOIN LATERAL (
           SELECT * FROM discussion WHERE discussion.group_id = mine.group_id AND discussion.moved_into IS NULL
           ORDER BY last_post_at DESC, id DESC LIMIT $3
         ) newest
         ORDER BY newest.last_post_at DESC, newest.id DESC LIMIT $3
       ) d
       JOIN working_group g ON g.id = d.group_id
       JOIN network n ON n.id = g.network_id
       CROSS JOIN LATERAL (SELECT * FROM post WHERE discussion_id = d.id AND moved_post_id IS NULL ORDER BY seq DESC LIMIT 1) p
       JOIN person author ON author.id = p.author_id
       JOIN organisation o ON o.id = p.organisation_id
       ORDER BY d.last_post_at DESC, d.id DESC`,
      [readerId, groupIds, first],
    );
  }
}
