// One import of a register: which file, as of which day, and what came of it.
import {
  type ImportFaultCode,
  type ImportState,
  importStates,
  type ImportSubject,
  type RegisterName,
} from '@sixfold/domain';
import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ImportFaultDetails } from './import-fault.js';

@Entity('register_import')
@Index('register_import_newest', ['register', 'asOf'])
@Index('register_import_one_at_a_time', { synchronize: false })
@Check('register_import_subject_known', `subject IN ('schools', 'links')`)
@Check('register_import_state_known', `state IN (${importStates.map((state) => `'${state}'`).join(', ')})`)
@Check('register_import_refused_for_a_reason', `(state = 'refused') = (fault IS NOT NULL)`)
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
  state: ImportState;

  /** The file that was sent for it; null once that has gone, and for one that was read where it lay. */
  @Column({ type: 'uuid', nullable: true })
  uploadId: string | null;

  // Named, not imported: files are the platform's own.
  @ManyToOne('UploadEntity', { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn({ name: 'upload_id', foreignKeyConstraintName: 'register_import_upload_fk' })
  upload: unknown;

  /** When the file was last changed where it came from. */
  @Column({ type: 'date', nullable: true })
  modifiedOn: string | null;

  /** How often it was begun; after a few it is not tried again. */
  @Column({ type: 'integer', default: 0 })
  attempts: number;

  @Column({ type: 'integer', default: 0 })
  rowsRead: number;

  /** Of the file, 0 to 1. */
  @Column({ type: 'real', default: 0 })
  shareRead: number;

  /** Why nothing of the file was taken. */
  @Column({ type: 'text', nullable: true })
  fault: ImportFaultCode | null;

  @Column({ type: 'jsonb', nullable: true })
  faultDetails: ImportFaultDetails | null;

  /** How many schools an administrator has agreed to close, of a file that would close many. */
  @Column({ type: 'integer', nullable: true })
  confirmedClosures: number | null;

  /** Null until it is found out from the file. */
  @Column({ type: 'text', nullable: true })
  encoding: string | null;

  /** The day that the file describes; null until it is found out. */
  @Column({ type: 'date', nullable: true })
  asOf: string | null;

  /** Whether the file was said to hold every school, so that absent ones were closed. */
  @Column({ type: 'boolean' })
  complete: boolean;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'now()' })
  startedAt: Date;

  /** Null while it runs, and for good when it was refused or broken off. */
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

  /** Schools of the register, after the import: with a place of their own, at their town's centre, with neither. */
  @Column({ type: 'integer', nullable: true })
  exactPlacesCount: number | null;

  @Column({ type: 'integer', nullable: true })
  approximatePlacesCount: number | null;

  @Column({ type: 'integer', nullable: true })
  withoutPlaceCount: number | null;
}
