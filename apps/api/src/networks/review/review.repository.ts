// Every SQL of yearly reviews.
import { Injectable } from '@nestjs/common';
import type { ReviewAnswer, ReviewFacts } from '@sixfold/domain';
import { Database } from '../../platform/database/database.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { YearlyReviewEntity } from './yearly-review.entity.js';

export interface ReviewRow {
  readonly id: string;
  readonly year: number;
  readonly answers: readonly ReviewAnswer[];
  readonly publisherName: string;
  readonly publishedAt: Date;
}

export interface ReviewedNetworkRow extends ReviewFacts {
  readonly id: string;
  readonly name: string;
  readonly activatedAt: Date;
}

export type NewReview = Pick<
  YearlyReviewEntity,
  'id' | 'networkId' | 'year' | 'answers' | 'publishedBy' | 'publishedAt'
>;

/** Programme networks at work, with the latest year that was reviewed. */
const REVIEWED = `
  SELECT n.id, n.name, n.activated_at AS "activatedAt",
    coalesce((SELECT max(r.year) FROM yearly_review r WHERE r.network_id = n.id), 0) AS "lastReviewed"
  FROM network n
  WHERE n.state IN ('active', 'at_risk') AND n.activated_at IS NOT NULL`;

@Injectable()
export class ReviewRepository {
  constructor(private readonly database: Database) {}

  /** The latest year first. */
  publishedOf(networkId: string): Promise<ReviewRow[]> {
    return this.database.query(
      `SELECT r.id, r.year, r.answers, p.name AS "publisherName", r.published_at AS "publishedAt"
       FROM yearly_review r JOIN person p ON p.id = r.published_by
       WHERE r.network_id = $1 ORDER BY r.year DESC`,
      [networkId],
    );
  }

  /** Of these networks, those that are reviewed at all. */
  factsOf(networkIds: readonly string[]): Promise<ReviewedNetworkRow[]> {
    return this.database.query(`${REVIEWED} AND n.id = ANY ($1)`, [networkIds]);
  }

  /** Networks that were activated by then, the next after `after` in the order of their ids; null begins. */
  activatedBy(latest: Date, after: string | null, most: number): Promise<ReviewedNetworkRow[]> {
    return this.database.query(
      `${REVIEWED} AND n.activated_at <= $1 AND ($2::uuid IS NULL OR n.id > $2) ORDER BY n.id LIMIT $3`,
      [latest, after, most],
    );
  }

  async insert(tx: Tx, { answers, ...review }: NewReview): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, YearlyReviewEntity, { ...review, answers: answers.map((answer) => ({ ...answer })) });
  }
}
