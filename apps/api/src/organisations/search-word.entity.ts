// One word that occurs in the names and places of organisations: what a misspelt search is compared with.
import { Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('search_word')
@Index('search_word_by_likeness', { synchronize: false })
export class SearchWordEntity {
  @PrimaryColumn({ type: 'text', collation: 'C', primaryKeyConstraintName: 'search_word_pk' })
  word: string;
}
