// Reads: plain rows from the ORM's own pool. Writes go through a transaction, never through here.
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import { SharedLines } from './shared-lines.js';

@Injectable()
export class Database {
  private readonly lines = new SharedLines(() => this.pool);

  constructor(@InjectDataSource() readonly dataSource: DataSource) {}

  get manager() {
    return this.dataSource.manager;
  }

  /** Runs one reading statement; rows come back as plain objects with the statement's own column names. */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.dataSource.query(sql, [...parameters]) as Promise<Row[]>;
  }

  /** The same as a named prepared statement, planned once per connection: for the few reads that the bench names. */
  async prepared<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    const { rows } = await this.pool.query<Row>({ name, text, values: [...values] });
    return rows;
  }

  /** A prepared one that takes the database a millisecond or two: it goes by a line that it shares with others. */
  short<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    return this.lines.query<Row>({ name, text, values: [...values] });
  }

  get pool(): Pool {
    return (this.dataSource.driver as unknown as { readonly master: Pool }).master;
  }
}
