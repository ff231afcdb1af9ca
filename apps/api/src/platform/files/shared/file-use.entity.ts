// Where a file stands: whoever may read that may read the file.
import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { SharedFileEntity } from './shared-file.entity.js';

@Entity('file_use')
@Index('file_use_of_subject', ['kind', 'subjectId'])
export class FileUseEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'file_use_pk' })
  fileId: string;

  @ManyToOne(() => SharedFileEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'file_id', foreignKeyConstraintName: 'file_use_file_fk' })
  file: Relation<SharedFileEntity>;

  /** `post`, `resource` …: the room that signed it up judges who reads it. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'file_use_pk' })
  kind: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'file_use_pk' })
  subjectId: string;
}
