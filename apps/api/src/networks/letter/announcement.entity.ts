// Something for a network's weekly letter: it waits, is taken out, or went with a letter.
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { PersonEntity } from '../../people/person.entity.js';
import { NetworkEntity } from '../network.entity.js';
import { WeeklyLetterEntity } from './weekly-letter.entity.js';

@Entity('announcement')
@Unique('announcement_key_once', ['suggestedBy', 'clientKey'])
@Index('announcement_waiting', ['networkId', 'place'], { where: 'letter_id IS NULL AND taken_out_at IS NULL' })
@Index('announcement_of_letter', ['letterId', 'place'])
export class AnnouncementEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'announcement_pk' })
  id: string;

  @Column({ type: 'uuid' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'announcement_network_fk' })
  network: Relation<NetworkEntity>;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  words: string;

  /** Of a page of Sixfold. */
  @Column({ type: 'text', nullable: true })
  path: string | null;

  @Column({ type: 'uuid' })
  suggestedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'suggested_by', foreignKeyConstraintName: 'announcement_suggester_fk' })
  suggester: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  suggestedAt: Date;

  /** In the letter, the lowest first. */
  @Column({ type: 'integer' })
  place: number;

  @Column({ type: 'timestamptz', nullable: true })
  takenOutAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  letterId: string | null;

  @ManyToOne(() => WeeklyLetterEntity, { nullable: true })
  @JoinColumn({ name: 'letter_id', foreignKeyConstraintName: 'announcement_letter_fk' })
  letter: Relation<WeeklyLetterEntity> | null;

  @Column({ type: 'uuid' })
  clientKey: string;
}
