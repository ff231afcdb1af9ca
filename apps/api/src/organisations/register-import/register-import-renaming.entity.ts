// A new school of a register without numbers that may be a renamed one: its own row, and that of the absent school.
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from '../organisation.entity.js';
import { RegisterImportEntity } from './register-import.entity.js';

@Entity('register_import_renaming')
export class RegisterImportRenamingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'register_import_renaming_pk' })
  importId: string;

  @ManyToOne(() => RegisterImportEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'register_import_renaming_import_fk' })
  import: Relation<RegisterImportEntity>;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'register_import_renaming_pk' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'register_import_renaming_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'uuid' })
  formerId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'former_id', foreignKeyConstraintName: 'register_import_renaming_former_fk' })
  former: Relation<OrganisationEntity>;
}
