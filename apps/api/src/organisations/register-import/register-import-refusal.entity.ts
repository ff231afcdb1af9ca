// A row of a register that was not taken: where it stands in the file, and why.
import type { RowRefusal } from '@sixfold/domain';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { RegisterImportEntity } from './register-import.entity.js';

@Entity('register_import_refusal')
export class RegisterImportRefusalEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'register_import_refusal_pk' })
  importId: string;

  @ManyToOne(() => RegisterImportEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'register_import_refusal_import_fk' })
  import: Relation<RegisterImportEntity>;

  /** The line on which the row begins; the header is line 1. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'register_import_refusal_pk' })
  line: number;

  @Column({ type: 'text', nullable: true })
  registerKey: string | null;

  @Column({ type: 'text' })
  reason: RowRefusal;
}
