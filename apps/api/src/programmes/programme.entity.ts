// What a facilitator runs: networks of schools over several years.
import { Check, Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

@Entity('programme')
@Check('programme_ends_after_start', 'ends_on > starts_on')
export class ProgrammeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'programme_pk' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'date' })
  startsOn: string;

  @Column({ type: 'date' })
  endsOn: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
