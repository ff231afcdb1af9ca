// One school took the place of another, by their register's keys: either may be unknown until a register brings it.
import type { RegisterName } from '@sixfold/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('succession')
@Check('succession_of_two', 'predecessor_key <> successor_key')
export class SuccessionEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'succession_pk' })
  register: RegisterName;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'succession_pk' })
  predecessorKey: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'succession_pk' })
  successorKey: string;

  @Column({ type: 'date', nullable: true })
  since: string | null;
}
