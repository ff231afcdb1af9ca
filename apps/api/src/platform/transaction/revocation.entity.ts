// A right or a session that ended; every node reads the last seconds of this log and judges its sockets again.
import { Check, Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Entity('revocation')
@Index('revocation_by_age', ['recordedAt'])
@Check('revocation_names_one', 'num_nonnulls(person_id, session_id) = 1')
export class RevocationEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'revocation_pk',
  })
  id: string;

  @Column({ type: 'uuid', nullable: true })
  personId: string | null;

  @Column({ type: 'text', nullable: true })
  sessionId: string | null;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt: Date;
}
