// A file as somebody shares it: a content, under a name.
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { FileContentEntity } from './file-content.entity.js';

@Entity('shared_file')
@Index('shared_file_of_content', ['sha256'])
@Index('shared_file_by_age', ['keptAt', 'id'])
export class SharedFileEntity {
  /** That of the upload by which it came. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'shared_file_pk' })
  id: string;

  @Column({ type: 'text' })
  sha256: string;

  @ManyToOne(() => FileContentEntity, { nullable: false })
  @JoinColumn({ name: 'sha256', foreignKeyConstraintName: 'shared_file_content_fk' })
  content: Relation<FileContentEntity>;

  @Column({ type: 'uuid' })
  ownerId: string;

  // Named, not imported: the platform knows no room.
  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'shared_file_owner_fk' })
  owner: unknown;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'timestamptz' })
  keptAt: Date;
}
