// Posts that somebody moved together from one discussion into another.
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { PersonEntity } from '../../people/person.entity.js';
import { DiscussionEntity } from '../discussion.entity.js';

@Entity('post_move')
@Unique('post_move_key_once', ['movedBy', 'clientKey'])
export class PostMoveEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'post_move_pk' })
  id: string;

  @Column({ type: 'uuid' })
  fromDiscussion: string;

  @ManyToOne(() => DiscussionEntity, { nullable: false })
  @JoinColumn({ name: 'from_discussion', foreignKeyConstraintName: 'post_move_from_fk' })
  from: Relation<DiscussionEntity>;

  @Column({ type: 'uuid' })
  intoDiscussion: string;

  @ManyToOne(() => DiscussionEntity, { nullable: false })
  @JoinColumn({ name: 'into_discussion', foreignKeyConstraintName: 'post_move_into_fk' })
  into: Relation<DiscussionEntity>;

  @Column({ type: 'uuid' })
  movedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'moved_by', foreignKeyConstraintName: 'post_move_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  movedAt: Date;

  @Column({ type: 'uuid' })
  clientKey: string;

  @Column({ type: 'timestamptz', nullable: true })
  undoneAt: Date | null;
}
