// The partner whose material an import brings: the one that is here under its name, or a new one.
import { normaliseName, wordsToFindSchool } from '@sixfold/domain';
import type { ClientBase } from 'pg';
import { newId } from '../platform/database/new-id.js';

/** Gives its id. */
export async function partnerNamed(connection: ClientBase, name: string): Promise<string> {
  const searchName = normaliseName(name);
  const known = await connection.query<{ id: string }>(
    `SELECT id FROM organisation WHERE kind = 'partner' AND home_id IS NULL AND search_name = $1 ORDER BY id LIMIT 1`,
    [searchName],
  );
  if (known.rows[0]) return known.rows[0].id;
  const id = newId();
  const facts = { registerKey: '', name, otherName: null, town: null };
  const words = wordsToFindSchool({ ...facts, locality: null, county: null, laName: null, postcode: null });
  await connection.query(
    `INSERT INTO organisation (id, kind, partner_kind, name, counts_towards_six, status, search_name, search_words,
       facts_digest)
     VALUES ($1, 'partner', 'supplier', $2, false, 'open', $3, array_to_tsvector($4::text[]), '')`,
    [id, name, searchName, words],
  );
  return id;
}
