// What somebody offers to, or asks of, the others of a network; or a chance to lead something there.
import type { BoardKind, BoardSettlement, Subject, TeachingPhase } from '@sixfold/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { NetworkEntity } from '../../networks/network.entity.js';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { PersonEntity } from '../../people/person.entity.js';

@Entity('board_entry')
@Unique('board_entry_key_once', ['postedBy', 'clientKey'])
@Index('board_entry_of_network', ['networkId', 'id'])
@Index('board_entry_ending', ['endsOn'], { where: `settlement = 'open'` })
@Check('board_entry_kind_known', `kind IN ('offer', 'ask', 'chance')`)
@Check('board_entry_settlement_known', `settlement IN ('open', 'met', 'closed')`)
@Check(
  'board_entry_settled',
  `(settlement = 'open') = (settled_at IS NULL) AND (settlement = 'open') = (settled_by IS NULL)
    AND (settlement = 'met' OR met_with IS NULL)`,
)
export class BoardEntryEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'board_entry_pk' })
  id: string;

  @Column({ type: 'uuid' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'board_entry_network_fk' })
  network: Relation<NetworkEntity>;

  @Column({ type: 'uuid' })
  postedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'posted_by', foreignKeyConstraintName: 'board_entry_author_fk' })
  author: Relation<PersonEntity>;

  /** The one through which the author reached the network then. */
  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'board_entry_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'timestamptz' })
  postedAt: Date;

  @Column({ type: 'text' })
  kind: BoardKind;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  words: string;

  @Column({ type: 'text', nullable: true })
  subject: Subject | null;

  @Column({ type: 'text', nullable: true })
  phase: TeachingPhase | null;

  /** Its last day, as YYYY-MM-DD. */
  @Column({ type: 'date' })
  endsOn: string;

  @Column({ type: 'text', default: 'open' })
  settlement: BoardSettlement;

  @Column({ type: 'timestamptz', nullable: true })
  settledAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  settledBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'settled_by', foreignKeyConstraintName: 'board_entry_settler_fk' })
  settler: Relation<PersonEntity> | null;

  /** One of those who answered; null where it was met by somebody else. */
  @Column({ type: 'uuid', nullable: true })
  metWith: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'met_with', foreignKeyConstraintName: 'board_entry_met_with_fk' })
  metWithPerson: Relation<PersonEntity> | null;

  @Column({ type: 'uuid' })
  clientKey: string;
}
