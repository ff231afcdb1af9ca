// One device on which a person is signed in. The row holds nothing that could be stolen: its id is a hash of the cookie's.
import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

@Entity('session')
@Index('session_by_person', ['personId'])
@Index('session_by_end', ['expiresAt'])
export class SessionEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'session_pk' })
  id: string;

  // Named, not imported: the platform knows no room.
  @ManyToOne('PersonEntity', { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'session_person_fk' })
  person: unknown;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  device: string;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'now()' })
  startedAt: Date;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'now()' })
  touchedAt: Date;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;
}
