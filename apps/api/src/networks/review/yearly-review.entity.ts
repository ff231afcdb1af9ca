// One published review of one programme year; it never changes again.
import type { ReviewAnswer } from '@sixfold/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { PersonEntity } from '../../people/person.entity.js';
import { NetworkEntity } from '../network.entity.js';

@Entity('yearly_review')
@Unique('yearly_review_once', ['networkId', 'year'])
@Check('yearly_review_year_known', 'year BETWEEN 1 AND 4')
export class YearlyReviewEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'yearly_review_pk' })
  id: string;

  @Column({ type: 'uuid' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'yearly_review_network_fk' })
  network: Relation<NetworkEntity>;

  @Column({ type: 'integer' })
  year: number;

  @Column({ type: 'jsonb' })
  answers: readonly ReviewAnswer[];

  @Column({ type: 'uuid' })
  publishedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'published_by', foreignKeyConstraintName: 'yearly_review_publisher_fk' })
  publisher: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  publishedAt: Date;
}
