// That one person reacted to a post in one way, and for which organisation.
import { type ReactionKind, reactionKinds } from '@sixfold/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { PersonEntity } from '../../people/person.entity.js';
import { PostEntity } from '../post.entity.js';

@Entity('post_reaction')
@Check('post_reaction_kind_known', `kind IN (${reactionKinds.map((kind) => `'${kind}'`).join(', ')})`)
export class PostReactionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'post_reaction_pk' })
  postId: string;

  @ManyToOne(() => PostEntity, { nullable: false })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'post_reaction_post_fk' })
  post: Relation<PostEntity>;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'post_reaction_pk' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'post_reaction_person_fk' })
  person: Relation<PersonEntity>;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'post_reaction_pk' })
  kind: ReactionKind;

  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'post_reaction_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'timestamptz' })
  reactedAt: Date;
}
