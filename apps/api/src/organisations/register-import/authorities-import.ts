// The authorities that a register names, and which school belongs to which: as the register says now, its history kept.
import { normaliseName, type RegisterName, wordsToFindSchool } from '@sixfold/domain';
import type { ClientBase } from 'pg';
import { newId } from '../../platform/database/new-id.js';

const UNKNOWN = `
  SELECT DISTINCT school.la_name AS name FROM organisation school
  WHERE school.register = $1 AND school.kind = 'school' AND school.la_name IS NOT NULL AND NOT EXISTS (
    SELECT FROM organisation authority WHERE authority.authority_in = $1 AND authority.name = school.la_name)`;

/** Somebody may have added the authority by hand before its register came: then that is the one. */
const ADOPT = `
  WITH named AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS named (name text, "searchName" text))
  UPDATE organisation SET authority_in = $1, name = named.name FROM named
  WHERE partner_kind = 'local_authority' AND authority_in IS NULL AND register IS NULL
    AND search_name = named."searchName" AND status <> 'closed'
  RETURNING organisation.name`;

const ADD = `
  INSERT INTO organisation (id, kind, partner_kind, authority_in, name, counts_towards_six, status, search_name,
    search_words, facts_digest)
  SELECT id, 'partner', 'local_authority', $1, name, false, 'open', "searchName", array_to_tsvector(words), ''
  FROM jsonb_to_recordset($2::jsonb) AS named (id uuid, name text, "searchName" text, words text[])`;

/** Where each school belongs by now: nowhere once it has closed. */
const DUE = `
  SELECT school.id AS member_id, authority.id AS tier_id, school.closed_on
  FROM organisation school
  LEFT JOIN organisation authority ON authority.authority_in = school.register AND authority.name = school.la_name
    AND school.status <> 'closed'
  WHERE school.register = $1 AND school.kind = 'school'`;

const END = `
  UPDATE belonging b SET ended_on = greatest(b.began_on, coalesce(due.closed_on, $2::date)), ended_at = now()
  FROM (${DUE}) AS due
  WHERE b.by_register AND b.ended_on IS NULL AND b.member_id = due.member_id AND b.tier_id IS DISTINCT FROM due.tier_id`;

const MISSING = `
  SELECT due.member_id AS "memberId", due.tier_id AS "tierId",
    EXISTS (SELECT FROM belonging b WHERE b.member_id = due.member_id AND b.by_register) AS "isMoved"
  FROM (${DUE}) AS due
  WHERE due.tier_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM belonging b WHERE b.member_id = due.member_id AND b.tier_id = due.tier_id AND b.ended_on IS NULL)`;

/** Since when a school has belonged where it is met first, no register says. */
const BEGIN = `
  INSERT INTO belonging (id, member_id, tier_id, by_register, began_on)
  SELECT id, "memberId", "tierId", true, CASE WHEN "isMoved" THEN $2::date END
  FROM jsonb_to_recordset($1::jsonb) AS tie (id uuid, "memberId" uuid, "tierId" uuid, "isMoved" boolean)
  ON CONFLICT DO NOTHING`;

interface MissingTie {
  readonly memberId: string;
  readonly tierId: string;
  readonly isMoved: boolean;
}

export class AuthoritiesImport {
  constructor(private readonly connection: ClientBase) {}

  /** Broken off anywhere, the next import goes on from there. @param asOf YYYY-MM-DD, the day on which schools moved */
  async tie(register: RegisterName, asOf: string): Promise<void> {
    await this.addAuthorities(register);
    await this.connection.query(END, [register, asOf]);
    const { rows } = await this.connection.query<MissingTie>(MISSING, [register]);
    if (rows.length === 0) return;
    const ties = rows.map((tie) => ({ id: newId(), ...tie }));
    await this.connection.query(BEGIN, [JSON.stringify(ties), asOf]);
  }

  private async addAuthorities(register: RegisterName): Promise<void> {
    const { rows } = await this.connection.query<{ name: string }>(UNKNOWN, [register]);
    if (rows.length === 0) return;
    const named = rows.map(({ name }) => ({
      id: newId(),
      name,
      searchName: normaliseName(name),
      words: wordsOf(name),
    }));
    const adopted = await this.connection.query<{ name: string }>(ADOPT, [register, JSON.stringify(named)]);
    const known = new Set(adopted.rows.map(({ name }) => name));
    const added = named.filter(({ name }) => !known.has(name));
    await this.connection.query(ADD, [register, JSON.stringify(added)]);
  }
}

const NOTHING_ELSE = { otherName: null, town: null, locality: null, county: null, laName: null, postcode: null };

const wordsOf = (name: string): string[] => wordsToFindSchool({ registerKey: '', name, ...NOTHING_ELSE });
