// Every SQL of hunches and changes.
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { EnquiryExpectationEntity } from './enquiry-expectation.entity.js';

export type NewExpectation = Pick<
  EnquiryExpectationEntity,
  | ('id' | 'enquiryId' | 'round' | 'kind' | 'words' | 'expected')
  | ('personId' | 'organisationId' | 'writtenAt' | 'clientKey')
>;
export type Answered = Pick<EnquiryExpectationEntity, 'outcome' | 'happened' | 'answeredBy' | 'answeredAt'>;

@Injectable()
export class ExpectationsRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<EnquiryExpectationEntity | null> {
    return this.database.manager.findOneBy(EnquiryExpectationEntity, { id });
  }

  findByClientKey(tx: Tx, personId: string, clientKey: string): Promise<EnquiryExpectationEntity | null> {
    return tx.manager.findOneBy(EnquiryExpectationEntity, { personId, clientKey });
  }

  countInRound(tx: Tx, enquiryId: string, round: number): Promise<number> {
    return tx.manager
      .createQueryBuilder(EnquiryExpectationEntity, 'expected')
      .where('expected.enquiryId = :enquiryId AND expected.round = :round AND expected.removedAt IS NULL', {
        enquiryId,
        round,
      })
      .getCount();
  }

  insert(tx: Tx, expectation: NewExpectation): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, EnquiryExpectationEntity, expectation);
  }

  /** Holds it. */
  lock(tx: Tx, id: string): Promise<EnquiryExpectationEntity | null> {
    return tx.manager.findOne(EnquiryExpectationEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async change(tx: Tx, id: string, to: Answered | Pick<EnquiryExpectationEntity, 'removedAt'>): Promise<void> {
    await tx.manager.update(EnquiryExpectationEntity, { id }, to);
  }

  async deleteRemoved(tx: Tx, before: Date): Promise<void> {
    await tx.query('DELETE FROM enquiry_expectation WHERE removed_at < $1', [before]);
  }
}
