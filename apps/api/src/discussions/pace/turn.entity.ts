// When a person last wrote in a discussion that has a pause between posts.
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../../people/person.entity.js';
import { DiscussionEntity } from '../discussion.entity.js';

@Entity('discussion_turn')
export class TurnEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'discussion_turn_pk' })
  discussionId: string;

  @ManyToOne(() => DiscussionEntity, { nullable: false })
  @JoinColumn({ name: 'discussion_id', foreignKeyConstraintName: 'discussion_turn_discussion_fk' })
  discussion: Relation<DiscussionEntity>;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'discussion_turn_pk' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'discussion_turn_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  takenAt: Date;
}
