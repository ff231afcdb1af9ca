// A facilitator's post in one programme.
import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { ProgrammeEntity } from './programme.entity.js';

@Entity('programme_facilitator')
@Index('programme_facilitator_once', ['personId', 'programmeId'], { unique: true, where: 'ended_at IS NULL' })
@Index('programme_facilitator_by_programme', ['programmeId'])
export class ProgrammeFacilitatorEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'programme_facilitator_pk' })
  id: string;

  @Column({ type: 'uuid' })
  programmeId: string;

  @ManyToOne(() => ProgrammeEntity, { nullable: false })
  @JoinColumn({ name: 'programme_id', foreignKeyConstraintName: 'programme_facilitator_programme_fk' })
  programme: Relation<ProgrammeEntity>;

  @Column({ type: 'uuid' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'programme_facilitator_person_fk' })
  person: Relation<PersonEntity>;

  @CreateDateColumn({ type: 'timestamptz' })
  appointedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
