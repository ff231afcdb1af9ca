// Gives the mail about a discussion its posts: what the reader has not read, may read, and did not write.
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ANSWERABLE_DAYS } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { Clock } from '../platform/clock/clock.js';
import { CONFIG } from '../platform/config/config.module.js';
import type { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { type ContentsOfNotices, type NoticeContent, NoticePorts } from '../platform/notices/notice-ports.js';
import type { NoticeRow } from '../platform/notices/notice-rows.js';
import { ADDRESSES_READER } from './mentions/mentions.repository.js';
import { readable } from './mentions/quotes.js';
import { dayOf, signedAddress } from './reply-address.js';
import { newsKinds } from './tell-followers.js';

/** So many posts of one discussion stand in a mail; of the rest it says how many they are. */
const POSTS_A_MAIL = 20;

const READABLE_BODY = readable('p.body');

interface PostOfMail {
  readonly noticeId: string;
  readonly discussionId: string;
  readonly body: RichTextDocument;
  readonly authorName: string;
  readonly organisationName: string;
  /** Of the same notice, these and those that the mail does not hold. */
  readonly posts: number;
}

@Injectable()
export class NewsOfNotices implements ContentsOfNotices, OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ports: NoticePorts,
  ) {}

  onModuleInit(): void {
    for (const kind of newsKinds) this.ports.useContents(kind, this);
  }

  async contentsOf(notices: readonly NoticeRow[]): Promise<ReadonlyMap<string, NoticeContent>> {
    const posts = await this.postsOf(notices);
    return new Map(
      notices.flatMap(({ id, personId }) => {
        const written = posts.filter(({ noticeId }) => noticeId === id);
        const [first] = written;
        if (first === undefined) return [];
        const replyTo = this.replyTo(personId, first.discussionId);
        return [[id, { written, more: first.posts - written.length, replyTo }]];
      }),
    );
  }

  private replyTo(personId: string, discussionId: string): string | null {
    const { inboundMail, sessionSecret } = this.config;
    const lastDay = dayOf(this.clock.now()) + ANSWERABLE_DAYS;
    return inboundMail && signedAddress({ personId, discussionId, lastDay }, inboundMail.replyAddress, sessionSecret);
  }

  private postsOf(notices: readonly NoticeRow[]): Promise<PostOfMail[]> {
    return this.database.query(
      `SELECT notice.id AS "noticeId", d.id AS "discussionId", news.body, author.name AS "authorName", o.name AS "organisationName", news.posts
       FROM jsonb_to_recordset($1::jsonb) AS notice (id uuid, "personId" uuid, kind text, "discussionId" uuid, "from" int, "to" int)
       JOIN discussion d ON d.id = notice."discussionId"
       JOIN group_presence reader ON reader.group_id = d.group_id AND reader.person_id = notice."personId"
       CROSS JOIN LATERAL (
         SELECT p.seq, ${READABLE_BODY} AS body, p.author_id, p.organisation_id, (count(*) OVER ())::int AS posts
         FROM post p
         WHERE p.discussion_id = d.id AND p.seq BETWEEN notice."from" AND notice."to"
           AND p.author_id <> reader.person_id AND p.removed_at IS NULL AND p.posted_at > reader.joined_at
           AND ${ADDRESSES_READER} = (notice.kind = 'discussion-addressed')
           AND p.seq > coalesce((SELECT mark.seq FROM reading_mark mark
             WHERE mark.person_id = reader.person_id AND mark.discussion_id = d.id), 0)
         ORDER BY p.seq LIMIT $2
       ) news
       JOIN person author ON author.id = news.author_id
       JOIN organisation o ON o.id = news.organisation_id
       ORDER BY notice.id, news.seq`,
      [
        JSON.stringify(notices.map(({ id, personId, kind, details }) => ({ ...details, id, personId, kind }))),
        POSTS_A_MAIL,
      ],
    );
  }
}
