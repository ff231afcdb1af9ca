// How far one person has read one discussion: the same on every device.
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { DiscussionEntity } from './discussion.entity.js';

@Entity('reading_mark')
export class ReadingMarkEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reading_mark_pk' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'reading_mark_person_fk' })
  person: Relation<PersonEntity>;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reading_mark_pk' })
  discussionId: string;

  @ManyToOne(() => DiscussionEntity, { nullable: false })
  @JoinColumn({ name: 'discussion_id', foreignKeyConstraintName: 'reading_mark_discussion_fk' })
  discussion: Relation<DiscussionEntity>;

  /** The newest entry of the log that the person has had before their eyes. */
  @Column({ type: 'integer' })
  seq: number;
}
