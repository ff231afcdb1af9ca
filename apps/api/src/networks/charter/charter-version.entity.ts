// One published version of a network's charter; it never changes again.
import type { RichTextDocument } from '@sixfold/rich-text';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { PersonEntity } from '../../people/person.entity.js';
import { NetworkEntity } from '../network.entity.js';

@Entity('charter_version')
@Unique('charter_version_once', ['networkId', 'version'])
export class CharterVersionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'charter_version_pk' })
  id: string;

  @Column({ type: 'uuid' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'charter_version_network_fk' })
  network: Relation<NetworkEntity>;

  /** 1, 2, 3 … within the network. */
  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'jsonb' })
  body: RichTextDocument;

  @Column({ type: 'uuid' })
  publishedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'published_by', foreignKeyConstraintName: 'charter_version_publisher_fk' })
  publisher: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  publishedAt: Date;
}
