// One import of a register: which file, as of which day, and what came of it.
import type { RegisterName } from '@sixfold/domain';
import { Check, Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a file is about: a register's schools, or which of them took the place of which. */
export type ImportSubject = 'schools' | 'links';

@Entity('register_import')
@Index('register_import_newest', ['register', 'asOf'])
@Check('register_import_subject_known', `subject IN ('schools', 'links')`)
export class RegisterImportEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'register_import_pk' })
  id: string;

  @Column({ type: 'text' })
  register: RegisterName;

  @Column({ type: 'text', default: 'schools' })
  subject: ImportSubject;

  @Column({ type: 'text' })
  fileName: string;

  @Column({ type: 'text' })
  encoding: string;

  /** The day that the file describes. */
  @Column({ type: 'date' })
  asOf: string;

  /** Whether the file was said to hold every school, so that absent ones were closed. */
  @Column({ type: 'boolean' })
  complete: boolean;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'now()' })
  startedAt: Date;

  /** Null while it runs, and for good when it was broken off. */
  @Column({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null;

  @Column({ type: 'integer', nullable: true })
  newCount: number | null;

  @Column({ type: 'integer', nullable: true })
  changedCount: number | null;

  @Column({ type: 'integer', nullable: true })
  unchangedCount: number | null;

  @Column({ type: 'integer', nullable: true })
  closedCount: number | null;

  @Column({ type: 'integer', nullable: true })
  refusedCount: number | null;

  /** New schools that may be absent ones under a new name: in registers where the name is the key. */
  @Column({ type: 'integer', nullable: true })
  renamedCount: number | null;

  /** Links to a successor that no register has brought yet. */
  @Column({ type: 'integer', nullable: true })
  waitingCount: number | null;

  /** Schools found to be the same as one in their home register. */
  @Column({ type: 'integer', nullable: true })
  linkedCount: number | null;
}
