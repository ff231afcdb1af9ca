// The SQL of what somebody has missed in a discussion.
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { AUTHOR_LEFT } from '../discussions.repository.js';
import { NEW_POSTS } from '../reading.repository.js';

/** What one person has written that the reader has not seen. */
export interface NewsOfPersonRow {
  readonly authorId: string;
  readonly authorName: string;
  readonly organisationName: string;
  readonly authorLeft: boolean;
  readonly count: number;
  readonly firstSeq: number;
}

const NEWS_BY_PERSON = `
  SELECT author.id AS "authorId", author.name AS "authorName", o.name AS "organisationName",
    ${AUTHOR_LEFT} AS "authorLeft", p.count, p.first_seq AS "firstSeq"
  FROM (
    SELECT news.author_id, news.organisation_id, count(*)::int AS count, min(news.seq) AS first_seq
    FROM discussion d JOIN LATERAL (${NEW_POSTS}) news ON true
    WHERE d.id = $2 GROUP BY news.author_id, news.organisation_id
  ) p
  JOIN person author ON author.id = p.author_id
  JOIN organisation o ON o.id = p.organisation_id
  ORDER BY p.count DESC, p.first_seq`;

@Injectable()
export class WhatIsNewRepository {
  constructor(private readonly database: Database) {}

  /** Who has written what is new to the reader, whoever wrote most first. */
  byPerson(readerId: string, discussionId: string): Promise<NewsOfPersonRow[]> {
    return this.database.prepared('news_by_person', NEWS_BY_PERSON, [readerId, discussionId]);
  }
}
