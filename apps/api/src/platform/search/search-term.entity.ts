// A word that stands in entries: as a stem, or after `=` as it is written; the empty one stands for all entries.
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('search_term')
@Index('search_term_by_likeness', { synchronize: false })
export class SearchTermEntity {
  @PrimaryColumn({ type: 'text', collation: 'C', primaryKeyConstraintName: 'search_term_pk' })
  term: string;

  @Column({ type: 'integer' })
  documents: number;

  /** Whether it stands in a language that writes words together. */
  @Column({ type: 'boolean' })
  isCompounding: boolean;
}
