// A person who can have an account: an adult signs in by e-mail and password, a pupil has neither.
import { appearances, type Appearance } from '@sixfold/domain';
import { languages, type Language } from '@sixfold/words';
import { Check, Column, CreateDateColumn, Entity, PrimaryColumn, Unique } from 'typeorm';

const oneOf = (column: string, words: readonly string[]): string =>
  `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`;

@Entity('person')
@Unique('person_email_unique', ['email'])
@Check('person_email_folded', 'email = lower(email) AND length(email) <= 254')
@Check('person_name_length', 'length(name) BETWEEN 1 AND 120')
@Check('person_language_known', oneOf('language', languages))
@Check('person_appearance_known', oneOf('appearance', appearances))
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'person_pk' })
  id: string;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  passwordHash: string | null;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text', default: 'system' })
  appearance: Appearance;

  /** Everybody with an account is an adult and begins visible to those they talk with; a pupil must begin unseen. */
  @Column({ type: 'boolean', default: true })
  showsPresence: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  administratorSince: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  suspendedAt: Date | null;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
