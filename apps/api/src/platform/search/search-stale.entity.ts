// A note that something changed that can be found; gone once it is read into the index.
import type { SearchKind } from '@sixfold/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('search_stale')
export class SearchStaleEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'search_stale_pk',
  })
  id: string;

  @Column({ type: 'text' })
  kind: SearchKind;

  @Column({ type: 'uuid' })
  subjectId: string;
}
