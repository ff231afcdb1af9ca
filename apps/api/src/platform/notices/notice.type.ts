// A notice as its reader sees it, in the reader's language.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Language } from '@sixfold/words';
import { pageOf } from '../graphql/paging.js';
import type { NoticeInList } from './notice-list.service.js';
import { writeNotice } from './write-notice.js';

@ObjectType('Notice', { description: 'Something that the person who asks was told.' })
export class NoticeType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'What happened, in one line of the language asked for.' })
  title: string;

  @Field()
  text: string;

  @Field({ description: 'What the link to `path` says.' })
  action: string;

  @Field({ description: 'Where it leads: a path of the web.' })
  path: string;

  @Field(() => ID, { nullable: true, description: 'Null for what is about no network.' })
  networkId: string | null;

  @Field(() => String, { nullable: true })
  networkName: string | null;

  @Field()
  toldAt: Date;

  @Field()
  isRead: boolean;
}

export const NoticePageType = pageOf(NoticeType, 'NoticePage');

export const toNoticeType = (notice: NoticeInList, language: Language): NoticeType => ({
  ...writeNotice(notice, language),
  id: notice.id,
  path: notice.path,
  networkId: notice.networkId,
  networkName: notice.networkName,
  toldAt: notice.toldAt,
  isRead: notice.readAt !== null,
});
