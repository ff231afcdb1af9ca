// What notices need to know of rooms: who reads, which networks a reader reaches, and what people wrote about which a
// notice tells. Rooms sign up when they start.
import { Injectable } from '@nestjs/common';
import type { RichTextDocument } from '@sixfold/rich-text';
import type { Language } from '@sixfold/words';
import type { Queries } from '../database/queries.js';
import type { NoticeKind } from './notice-kinds.js';
import type { NoticeRow } from './notice-rows.js';

export type { Queries };

/** Somebody who can be mailed. */
export interface Reader {
  readonly personId: string;
  readonly email: string;
  readonly language: Language;
}

export interface ReaderOfNetwork {
  readonly personId: string;
  readonly networkId: string;
}

export interface ReachedNetwork extends ReaderOfNetwork {
  readonly networkName: string;
}

export interface PeopleOfNotices {
  /** Those of the people who have an address and an open account. */
  readersOf(queries: Queries, personIds: readonly string[]): Promise<readonly Reader[]>;
}

export interface NetworksOfNotices {
  /** Those of the pairs in which the person reaches the network now. */
  reached(asked: readonly ReaderOfNetwork[]): Promise<readonly ReachedNetwork[]>;
  /** The networks in which the person takes part, by name. */
  networksOf(personId: string): Promise<readonly ReachedNetwork[]>;
}

/** What one person wrote, for its organisation. */
export interface WrittenBySomebody {
  readonly authorName: string;
  readonly organisationName: string;
  readonly body: RichTextDocument;
}

/** What a notice brings along in its mail. */
export interface NoticeContent {
  /** At least one, the oldest first. */
  readonly written: readonly WrittenBySomebody[];
  /** How many more there are than the mail holds. */
  readonly more: number;
  /** Where an answer by mail goes; null where none can be given. */
  readonly replyTo: string | null;
}

export interface ContentsOfNotices {
  /** By the id of the notice. One that is not among them has nothing left to say to its reader, and is not mailed. */
  contentsOf(notices: readonly NoticeRow[]): Promise<ReadonlyMap<string, NoticeContent>>;
}

@Injectable()
export class NoticePorts {
  private source: PeopleOfNotices | undefined;
  private readonly reaches: NetworksOfNotices[] = [];
  private readonly contents = new Map<NoticeKind, ContentsOfNotices>();

  /** Networks are reached in the way of each room that says so. */
  readonly networks: NetworksOfNotices = {
    reached: async (asked) => this.ofAll((source) => source.reached(asked)),
    networksOf: async (personId) => this.ofAll((source) => source.networksOf(personId)),
  };

  usePeople(people: PeopleOfNotices): void {
    this.source = people;
  }

  addNetworks(networks: NetworksOfNotices): void {
    this.reaches.push(networks);
  }

  useContents(kind: NoticeKind, source: ContentsOfNotices): void {
    this.contents.set(kind, source);
  }

  /** Each notice with what it brings along, or null where its kind brings nothing; without those that say nothing more. */
  async withContents<Notice extends NoticeRow>(
    notices: readonly Notice[],
  ): Promise<(Notice & { readonly content: NoticeContent | null })[]> {
    const found = new Map<string, NoticeContent>();
    for (const [kind, source] of this.contents) {
      const ofKind = notices.filter((notice) => notice.kind === kind);
      if (ofKind.length > 0) for (const [id, content] of await source.contentsOf(ofKind)) found.set(id, content);
    }
    return notices.flatMap((notice) => {
      const content = found.get(notice.id) ?? null;
      return content === null && this.contents.has(notice.kind) ? [] : [{ ...notice, content }];
    });
  }

  get people(): PeopleOfNotices {
    if (this.source === undefined) throw new Error('a room that notices need has not signed up');
    return this.source;
  }

  private async ofAll(
    ask: (source: NetworksOfNotices) => Promise<readonly ReachedNetwork[]>,
  ): Promise<readonly ReachedNetwork[]> {
    const answers = await Promise.all(this.reaches.map(ask));
    const pairs = answers.flat().map((reached) => [`${reached.personId} ${reached.networkId}`, reached] as const);
    return [...new Map(pairs).values()];
  }
}
