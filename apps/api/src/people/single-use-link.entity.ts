// A link that was handed out once and works once; only the hash of its secret is kept.
import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

export const linkPurposes = ['reset_password', 'first_administrator'] as const;

export type LinkPurpose = (typeof linkPurposes)[number];

@Entity('single_use_link')
@Unique('single_use_link_token_unique', ['tokenHash'])
@Index('single_use_link_by_person', ['personId', 'createdAt'])
@Check('single_use_link_purpose_known', "purpose IN ('reset_password', 'first_administrator')")
@Check('single_use_link_names_one', 'num_nonnulls(person_id, email) = 1')
export class SingleUseLinkEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'single_use_link_pk' })
  id: string;

  @Column({ type: 'text' })
  purpose: LinkPurpose;

  @Column({ type: 'text' })
  tokenHash: string;

  @ManyToOne(() => PersonEntity, { nullable: true, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'single_use_link_person_fk' })
  person: PersonEntity | null;

  @Column({ type: 'uuid', nullable: true })
  personId: string | null;

  /** Whom a first administrator's link is for; that person may have no account yet. */
  @Column({ type: 'text', nullable: true })
  email: string | null;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
