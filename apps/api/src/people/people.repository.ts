// Every statement about people.
import { Injectable } from '@nestjs/common';
import { type Appearance, foldEmail, isEmail } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Database } from '../platform/database/database.js';
import { insertOnce } from '../platform/database/insert-once.js';
import { newId } from '../platform/database/new-id.js';
import { Refusal } from '../platform/graphql/refusal.js';
import type { Tx } from '../platform/transaction/tx.js';
import { PersonEntity } from './person.entity.js';

export interface NewPerson {
  /** Null for people who never sign in by mail. */
  readonly email: string | null;
  readonly name: string;
  /** Made by `Passwords.hash`; null until the person chooses a password. */
  readonly passwordHash: string | null;
  readonly language: Language;
}

/** As much of a person as others may see beside what that person wrote. */
export interface PersonName {
  readonly id: string;
  readonly name: string;
}

@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  async findByEmail(email: string): Promise<PersonEntity | null> {
    return isEmail(email) ? this.database.manager.findOneBy(PersonEntity, { email: foldEmail(email) }) : null;
  }

  findByEmailInside(tx: Tx, email: string): Promise<PersonEntity | null> {
    return tx.manager.findOneBy(PersonEntity, { email: foldEmail(email) });
  }

  findById(id: string): Promise<PersonEntity | null> {
    return this.database.manager.findOneBy(PersonEntity, { id });
  }

  async hasDemoPeople(): Promise<boolean> {
    const rows = await this.database.query(`SELECT FROM person WHERE email LIKE '%@demo.sixfold.example' LIMIT 1`);
    return rows.length > 0;
  }

  findInside(tx: Tx, id: string): Promise<PersonEntity | null> {
    return tx.manager.findOneBy(PersonEntity, { id });
  }

  namesOf(ids: readonly string[]): Promise<PersonName[]> {
    return this.database.query<PersonName>('SELECT id, name FROM person WHERE id = ANY ($1)', [ids]);
  }

  /**
   * Makes an account and returns its id.
   * @throws Refusal EMAIL_HAS_ACCOUNT when the address has one, also when it was made at the same moment
   */
  async createPerson(tx: Tx, { email, ...person }: NewPerson): Promise<string> {
    const id = newId();
    const row = { ...person, id, email: email === null ? null : foldEmail(email) };
    if ((await insertOnce(tx, PersonEntity, row)) === 'there already') throw new Refusal('EMAIL_HAS_ACCOUNT');
    return id;
  }

  async changeSettings(
    tx: Tx,
    id: string,
    settings: { name: string; language: Language; appearance: Appearance },
  ): Promise<void> {
    const { name, language, appearance } = settings;
    await tx.manager.update(PersonEntity, id, { name, language, appearance });
  }

  async changePresence(tx: Tx, id: string, showsPresence: boolean): Promise<void> {
    await tx.manager.update(PersonEntity, id, { showsPresence });
  }

  async changePassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
    await tx.manager.update(PersonEntity, id, { passwordHash });
  }

  async appointAdministrator(tx: Tx, id: string): Promise<void> {
    await tx.query('UPDATE person SET administrator_since = coalesce(administrator_since, now()) WHERE id = $1', [id]);
  }
}
