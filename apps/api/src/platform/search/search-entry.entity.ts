// One thing that can be found: where it stands, and the words that it is found by.
import type { SearchKind } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('search_entry')
@Index('search_entry_by_words', { synchronize: false })
@Check('search_entry_language_known', `language IN ('en', 'da', 'sv')`)
export class SearchEntryEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'search_entry_pk' })
  kind: SearchKind;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'search_entry_pk' })
  subjectId: string;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text', array: true })
  audience: string[];

  @Column({ type: 'text', array: true })
  facets: string[];

  /** Stems by the rules of its language, and after `=` the words as they are. */
  @Column({ type: 'tsvector' })
  words: string;

  /** In words. */
  @Column({ type: 'integer' })
  length: number;

  @Column({ type: 'timestamptz' })
  at: Date;
}
