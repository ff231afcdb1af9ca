// The facilitator whom a school turns to, from when to when; handing over ends one row and begins the next.
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { ProgrammeEntity } from './programme.entity.js';

@Entity('programme_contact')
@Index('programme_contact_one_a_school', ['programmeId', 'organisationId'], { unique: true, where: 'ended_at IS NULL' })
@Index('programme_contact_by_school', ['organisationId', 'programmeId'])
export class ProgrammeContactEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'programme_contact_pk' })
  id: string;

  @Column({ type: 'uuid' })
  programmeId: string;

  @ManyToOne(() => ProgrammeEntity, { nullable: false })
  @JoinColumn({ name: 'programme_id', foreignKeyConstraintName: 'programme_contact_programme_fk' })
  programme: Relation<ProgrammeEntity>;

  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'programme_contact_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'uuid' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'programme_contact_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  beganAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
