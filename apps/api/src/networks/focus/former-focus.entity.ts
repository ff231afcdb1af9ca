// A learning focus that the network has left behind; the present one stands in the network itself.
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../../people/person.entity.js';
import { NetworkEntity } from '../network.entity.js';

@Entity('former_focus')
@Index('former_focus_by_network', ['networkId', 'heldUntil'])
@Check('former_focus_reason_length', 'char_length(reason) BETWEEN 3 AND 200')
export class FormerFocusEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'former_focus_pk' })
  id: string;

  @Column({ type: 'uuid' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'former_focus_network_fk' })
  network: Relation<NetworkEntity>;

  @Column({ type: 'text' })
  focus: string;

  @Column({ type: 'timestamptz' })
  heldFrom: Date;

  @Column({ type: 'timestamptz' })
  heldUntil: Date;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'uuid' })
  changedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'changed_by', foreignKeyConstraintName: 'former_focus_changer_fk' })
  changer: Relation<PersonEntity>;
}
