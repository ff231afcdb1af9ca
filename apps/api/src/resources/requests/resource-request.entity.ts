// What somebody looks for in a network, until it is found, taken back, or lapses.
import type { RequestSettlement, Subject, TeachingPhase, YearGroup } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { NetworkEntity } from '../../networks/network.entity.js';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { PersonEntity } from '../../people/person.entity.js';

@Entity('resource_request')
@Unique('resource_request_key_once', ['askedBy', 'clientKey'])
@Index('resource_request_of_network', ['networkId', 'id'])
@Check('resource_request_settlement_known', `settlement IN ('open', 'found', 'taken_back')`)
@Check('resource_request_language_known', `language IN ('en', 'da', 'sv')`)
export class ResourceRequestEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'resource_request_pk' })
  id: string;

  @Column({ type: 'uuid' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'resource_request_network_fk' })
  network: Relation<NetworkEntity>;

  @Column({ type: 'uuid' })
  askedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'asked_by', foreignKeyConstraintName: 'resource_request_author_fk' })
  author: Relation<PersonEntity>;

  /** The one through which they reached the network then. */
  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'resource_request_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'timestamptz' })
  askedAt: Date;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  words: string;

  @Column({ type: 'text', nullable: true })
  subject: Subject | null;

  @Column({ type: 'text', nullable: true })
  phase: TeachingPhase | null;

  @Column({ type: 'integer', array: true })
  yearGroups: YearGroup[];

  @Column({ type: 'text' })
  language: Language;

  /** As YYYY-MM-DD. */
  @Column({ type: 'date', nullable: true })
  neededBy: string | null;

  @Column({ type: 'text', default: 'open' })
  settlement: RequestSettlement;

  @Column({ type: 'timestamptz' })
  openUntil: Date;

  @Column({ type: 'uuid' })
  clientKey: string;
}
