// Somebody who takes part in an enquiry, for one of the network's organisations.
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { EnquiryEntity } from './enquiry.entity.js';

@Entity('enquiry_member')
@Index('enquiry_member_of_person', ['personId'], { where: 'left_at IS NULL' })
export class EnquiryMemberEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'enquiry_member_pk' })
  enquiryId: string;

  @ManyToOne(() => EnquiryEntity, { nullable: false })
  @JoinColumn({ name: 'enquiry_id', foreignKeyConstraintName: 'enquiry_member_enquiry_fk' })
  enquiry: Relation<EnquiryEntity>;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'enquiry_member_pk' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'enquiry_member_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'enquiry_member_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  /** What they do in it, in their words; may be empty. */
  @Column({ type: 'text' })
  part: string;

  @Column({ type: 'timestamptz' })
  joinedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  leftAt: Date | null;
}
