// A file that somebody may send, how much of it is to come, and until when it is kept.
import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

@Entity('upload')
@Index('upload_one_in_a_slot', ['ownerId', 'purpose', 'slot'], { unique: true, where: 'taken_at IS NULL' })
@Index('upload_by_expiry', ['expiresAt'])
@Check('upload_has_bytes', 'size > 0')
export class UploadEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'upload_pk' })
  id: string;

  /** What it is for; the room that asks for such files signed it up. */
  @Column({ type: 'text' })
  purpose: string;

  /** Of the files that somebody sends for one purpose, which; empty where there is one at a time. */
  @Column({ type: 'text', default: '' })
  slot: string;

  @Column({ type: 'uuid' })
  ownerId: string;

  // Named, not imported: the platform knows no room.
  @ManyToOne('PersonEntity', { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'upload_owner_fk' })
  owner: unknown;

  @Column({ type: 'text' })
  fileName: string;

  /** Bytes of the whole file. */
  @Column({ type: 'integer' })
  size: number;

  /** When it was last changed on its owner's device: with name and size, what tells one file from another. */
  @Column({ type: 'timestamptz' })
  modifiedAt: Date;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  /** Since when a room uses it; nothing is added to it any more. */
  @Column({ type: 'timestamptz', nullable: true })
  takenAt: Date | null;
}
