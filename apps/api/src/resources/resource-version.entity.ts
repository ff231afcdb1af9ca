// One version of a resource's document, as it was saved; never changed afterwards.
import { type ResourceDocument, wholeDocument } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import type { Language } from '@sixfold/words';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { ResourceEntity } from './resource.entity.js';

export type StoredDocument = ResourceDocument<RichTextDocument, Language>;

@Entity('resource_version')
@Unique('resource_version_key_once', ['savedBy', 'clientKey'])
@Check('resource_version_from_one', 'number > 0')
export class ResourceVersionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'resource_version_pk' })
  resourceId: string;

  @ManyToOne(() => ResourceEntity, { nullable: false })
  @JoinColumn({ name: 'resource_id', foreignKeyConstraintName: 'resource_version_resource_fk' })
  resource: Relation<ResourceEntity>;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'resource_version_pk' })
  number: number;

  @Column({ type: 'jsonb', transformer: { from: wholeDocument<StoredDocument>, to: (whole: StoredDocument) => whole } })
  document: StoredDocument;

  /** Null for what was imported. */
  @Column({ type: 'uuid', nullable: true })
  savedBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'saved_by', foreignKeyConstraintName: 'resource_version_author_fk' })
  author: Relation<PersonEntity> | null;

  @Column({ type: 'timestamptz' })
  savedAt: Date;

  /** What was changed and why, in a line. */
  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'uuid' })
  clientKey: string;
}
