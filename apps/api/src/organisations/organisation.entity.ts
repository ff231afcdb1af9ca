// A school or a partner. What a register states is written by imports only; other partners are added by hand.
import {
  type OrganisationKind,
  type OrganisationStatus,
  type PartnerKind,
  partnerKinds,
  type RegisterName,
  type SchoolPhase,
  type SizeBand,
  sizeBands,
} from '@sixfold/domain';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
  Unique,
} from 'typeorm';

@Entity('organisation')
@Unique('organisation_register_key_once', ['register', 'registerKey'])
@Index('organisation_by_name', ['searchName', 'id'])
@Index('organisation_by_words', { synchronize: false })
@Index('organisation_by_website_domain', ['websiteDomain'])
@Index('organisation_by_authority', ['laName'])
@Index('organisation_by_home_register', ['homeRegister'], { where: 'home_register IS NOT NULL' })
@Check('organisation_register_with_key', '(register IS NULL) = (register_key IS NULL)')
@Check('organisation_kind_known', `kind IN ('school', 'partner')`)
@Unique('organisation_added_once', ['addedBy', 'clientKey'])
@Index('organisation_partner_by_name', ['searchName'], {
  unique: true,
  where: `kind = 'partner' AND register IS NULL AND partner_kind IS NOT NULL AND authority_in IS NULL`,
})
@Index('organisation_authority_once', ['authorityIn', 'name'], { unique: true, where: 'authority_in IS NOT NULL' })
@Index('organisation_by_main_key', ['register', 'mainKey'], { where: 'main_key IS NOT NULL' })
@Check('organisation_authority_is_one', `authority_in IS NULL OR partner_kind = 'local_authority'`)
@Check('organisation_partner_kind_known', `partner_kind IN (${partnerKinds.map((kind) => `'${kind}'`).join(', ')})`)
@Check('organisation_partner_kind_of_partner', `kind = 'partner' OR partner_kind IS NULL`)
@Check('organisation_partner_never_counts', `kind = 'school' OR NOT counts_towards_six`)
@Check('organisation_name_length', 'char_length(name) BETWEEN 1 AND 200')
@Check('organisation_status_known', `status IN ('proposed_to_open', 'open', 'proposed_to_close', 'closed')`)
@Check('organisation_size_entered_known', `size_entered IN (${sizeBands.map((band) => `'${band}'`).join(', ')})`)
@Check('organisation_place_whole', '(latitude IS NULL) = (longitude IS NULL)')
@Check('organisation_place_before_how_exact', 'NOT place_is_approximate OR latitude IS NOT NULL')
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'organisation_pk' })
  id: string;

  @Column({ type: 'text' })
  kind: OrganisationKind;

  /** What a partner is; null for schools, and for a partner whose register does not say. */
  @Column({ type: 'text', nullable: true })
  partnerKind: PartnerKind | null;

  /** The register whose schools belong to this authority by its name; null for everything that is none. */
  @Column({ type: 'text', nullable: true })
  authorityIn: RegisterName | null;

  /** Who added a partner that stands in no register. */
  @Column({ type: 'uuid', nullable: true })
  addedBy: string | null;

  // Named, so that only who needs the person loads it.
  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({ name: 'added_by', foreignKeyConstraintName: 'organisation_adder_fk' })
  adder: unknown;

  @Column({ type: 'uuid', nullable: true })
  clientKey: string | null;

  @Column({ type: 'text' })
  name: string;

  /** Its name in the register's second language, where that is another one. */
  @Column({ type: 'text', nullable: true })
  otherName: string | null;

  /** Null for a partner that stands in no register. */
  @Column({ type: 'text', nullable: true })
  register: RegisterName | null;

  @Column({ type: 'text', nullable: true })
  registerKey: string | null;

  /** The register that keeps it first: a Welsh school in England's file is Wales's, and is to be shown once. */
  @Column({ type: 'text', nullable: true })
  homeRegister: RegisterName | null;

  /** Its key there, where this register gives it. */
  @Column({ type: 'text', nullable: true })
  homeKey: string | null;

  /** The same school in its home register, which is shown in place of this one. */
  @Column({ type: 'uuid', nullable: true })
  homeId: string | null;

  @ManyToOne(() => OrganisationEntity, { nullable: true })
  @JoinColumn({ name: 'home_id', foreignKeyConstraintName: 'organisation_home_fk' })
  home: Relation<OrganisationEntity> | null;

  /** The key, in the same register, of the main school that this one is a department of. */
  @Column({ type: 'text', nullable: true })
  mainKey: string | null;

  @Column({ type: 'text', default: '' })
  establishmentType: string;

  @Column({ type: 'boolean' })
  countsTowardsSix: boolean;

  @Column({ type: 'text' })
  status: OrganisationStatus;

  @Column({ type: 'date', nullable: true })
  openedOn: string | null;

  @Column({ type: 'date', nullable: true })
  closedOn: string | null;

  @Column({ type: 'text', nullable: true })
  phase: SchoolPhase | null;

  @Column({ type: 'smallint', nullable: true })
  lowAge: number | null;

  @Column({ type: 'smallint', nullable: true })
  highAge: number | null;

  @Column({ type: 'integer', nullable: true })
  pupils: number | null;

  /** What the school says of itself as long as its register gives no number; imports leave it as it is. */
  @Column({ type: 'text', nullable: true })
  sizeEntered: SizeBand | null;

  @Column({ type: 'text', nullable: true })
  locality: string | null;

  @Column({ type: 'text', nullable: true })
  town: string | null;

  @Column({ type: 'text', nullable: true })
  county: string | null;

  @Column({ type: 'text', nullable: true })
  postcode: string | null;

  @Column({ type: 'text', nullable: true })
  laName: string | null;

  @Column({ type: 'text', nullable: true })
  website: string | null;

  /** The domain that the website proves to be the school's own; null when it proves none. */
  @Column({ type: 'text', nullable: true })
  websiteDomain: string | null;

  /** Degrees, WGS84. */
  @Column({ type: 'double precision', nullable: true })
  latitude: number | null;

  @Column({ type: 'double precision', nullable: true })
  longitude: number | null;

  /** Whether these are the degrees of its town's centre, because the register gives none. */
  @Column({ type: 'boolean', default: false })
  placeIsApproximate: boolean;

  /** Name and town in the one spelling in which names are compared. */
  @Column({ type: 'text', collation: 'C' })
  searchName: string;

  /** Every word under which it can be found. */
  @Column({ type: 'tsvector', select: false })
  searchWords: string;

  /** Fingerprint of everything above, so that an import writes only what changed. */
  @Column({ type: 'text', select: false })
  factsDigest: string;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  changedAt: Date;
}
