// What notices need to know of rooms: who reads, and which networks a reader reaches. Rooms sign up when they start.
import { Injectable } from '@nestjs/common';
import type { Language } from '@sixfold/words';
import type { Database } from '../database/database.js';
import type { Tx } from '../transaction/tx.js';

/** Whatever runs a statement: a transaction under way, or a plain read. */
export type Queries = Pick<Tx | Database, 'query'>;

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

@Injectable()
export class NoticePorts {
  private source: { people?: PeopleOfNotices; networks?: NetworksOfNotices } = {};

  use(source: { people: PeopleOfNotices } | { networks: NetworksOfNotices }): void {
    this.source = { ...this.source, ...source };
  }

  get people(): PeopleOfNotices {
    return signedUp(this.source.people);
  }

  get networks(): NetworksOfNotices {
    return signedUp(this.source.networks);
  }
}

function signedUp<Source>(source: Source | undefined): Source {
  if (source === undefined) throw new Error('a room that notices need has not signed up');
  return source;
}
