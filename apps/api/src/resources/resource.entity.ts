// A resource as it stands now: whose it is, how far it is given on, where it comes from, and by what lists find it.
import type { Audience, LearningLevel, Licence, Subject, TeachingPhase, Translator, YearGroup } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { NetworkEntity } from '../networks/network.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';

@Entity('resource')
@Unique('resource_key_once', ['ownerId', 'clientKey'])
@Index('resource_by_change', { synchronize: false })
@Index('resource_of_network', { synchronize: false })
@Index('resource_of_owner', { synchronize: false })
@Index('resource_by_origin', ['originId'], { where: 'origin_id IS NOT NULL' })
@Check('resource_audience_known', `audience IN ('me', 'school', 'network', 'all_networks', 'public')`)
@Check('resource_in_a_bank', `audience <> 'network' OR network_id IS NOT NULL`)
@Index('resource_by_translation', ['translationKey'], { where: 'translation_key IS NOT NULL' })
@Check('resource_translator_known', `translated_by IN ('human', 'machine')`)
@Check('resource_language_known', `language IN ('en', 'da', 'sv')`)
@Check('resource_whole_origin', '(origin_id IS NULL) = (origin_version IS NULL)')
export class ResourceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'resource_pk' })
  id: string;

  /** Null for what was imported: nobody's account. */
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'resource_owner_fk' })
  owner: Relation<PersonEntity> | null;

  /** For which it was made. */
  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'resource_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'text', default: 'me' })
  audience: Audience;

  /** In whose bank it stands. */
  @Column({ type: 'uuid', nullable: true })
  networkId: string | null;

  @ManyToOne(() => NetworkEntity, { nullable: true })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'resource_network_fk' })
  network: Relation<NetworkEntity> | null;

  @Column({ type: 'text' })
  licence: Licence;

  /** The number of its newest version; what follows here of its document is that version's. */
  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  purpose: string;

  @Column({ type: 'text', nullable: true })
  subject: Subject | null;

  @Column({ type: 'text', nullable: true })
  phase: TeachingPhase | null;

  @Column({ type: 'integer', array: true })
  yearGroups: YearGroup[];

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text', array: true })
  levels: LearningLevel[];

  @Column({ type: 'integer', nullable: true })
  minutes: number | null;

  /** Of a unit, in their order. */
  @Column({ type: 'uuid', array: true, default: '{}' })
  parts: string[];

  /** Its parts are gathered and not a sequence to teach. */
  @Column({ type: 'boolean', default: false })
  isCollection: boolean;

  /** What is the same in other languages has the same. */
  @Column({ type: 'text', nullable: true })
  translationKey: string | null;

  @Column({ type: 'text', nullable: true })
  translatedBy: Translator | null;

  @Column({ type: 'timestamptz' })
  madeAt: Date;

  @Column({ type: 'timestamptz' })
  changedAt: Date;

  /** Since when it is put away. */
  @Column({ type: 'timestamptz', nullable: true })
  archivedAt: Date | null;

  /** What it was adapted from. */
  @Column({ type: 'uuid', nullable: true })
  originId: string | null;

  @ManyToOne(() => ResourceEntity, { nullable: true })
  @JoinColumn({ name: 'origin_id', foreignKeyConstraintName: 'resource_origin_fk' })
  origin: Relation<ResourceEntity> | null;

  /** The version of the origin that it was made from, or that was last compared and taken over from. */
  @Column({ type: 'integer', nullable: true })
  originVersion: number | null;

  /** The licence of the origin when it was adapted; null of own work, which one may give on as one likes. */
  @Column({ type: 'text', nullable: true })
  originLicence: Licence | null;

  /** What was changed in the adaptation, and why. */
  @Column({ type: 'text', nullable: true })
  line: string | null;

  @Column({ type: 'uuid' })
  clientKey: string;
}
