// A step of an enquiry: begun, taken to a stage, or round again.
import type { CycleStage } from '@sixfold/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../../people/person.entity.js';
import { EnquiryEntity } from '../enquiry.entity.js';

export type MoveKind = 'started' | 'moved' | 'round_begun';

@Entity('enquiry_move')
@Index('enquiry_move_of_enquiry', ['enquiryId', 'movedAt'])
@Check('enquiry_move_kind_known', `kind IN ('started', 'moved', 'round_begun')`)
export class EnquiryMoveEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'enquiry_move_pk' })
  id: string;

  @Column({ type: 'uuid' })
  enquiryId: string;

  @ManyToOne(() => EnquiryEntity, { nullable: false })
  @JoinColumn({ name: 'enquiry_id', foreignKeyConstraintName: 'enquiry_move_enquiry_fk' })
  enquiry: Relation<EnquiryEntity>;

  @Column({ type: 'text' })
  kind: MoveKind;

  @Column({ type: 'integer' })
  round: number;

  @Column({ type: 'text' })
  stage: CycleStage;

  @Column({ type: 'uuid' })
  movedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'moved_by', foreignKeyConstraintName: 'enquiry_move_person_fk' })
  mover: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  movedAt: Date;
}
