// That a post names a person, as it was when it was written.
import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../../people/person.entity.js';
import { PostEntity } from '../post.entity.js';

@Entity('post_mention')
@Index('post_mention_by_person', ['personId', 'postId'])
export class PostMentionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'post_mention_pk' })
  postId: string;

  @ManyToOne(() => PostEntity, { nullable: false })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'post_mention_post_fk' })
  post: Relation<PostEntity>;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'post_mention_pk' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'post_mention_person_fk' })
  person: Relation<PersonEntity>;
}
