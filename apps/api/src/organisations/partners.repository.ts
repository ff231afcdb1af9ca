// Every SQL about partners that stand in no register.
import { Injectable } from '@nestjs/common';
import { normaliseName, wordsToFindSchool } from '@sixfold/domain';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/transaction/tx.js';
import { OrganisationEntity } from './organisation.entity.js';
import type { AddPartnerInput } from './partner.input.js';

@Injectable()
export class PartnersRepository {
  /** The partner that the person added under this key. */
  addedUnder(tx: Tx, addedBy: string, clientKey: string): Promise<OrganisationEntity | null> {
    return tx.manager.findOneBy(OrganisationEntity, { addedBy, clientKey });
  }

  /** A partner, of a register or not, whose name reads the same. */
  async ofName(tx: Tx, name: string): Promise<{ readonly name: string } | null> {
    const named = normaliseName(name);
    const partners = await tx.query<{ name: string }>(
      `SELECT name FROM organisation
       WHERE kind = 'partner' AND home_id IS NULL AND search_name >= $1 AND search_name < $1 || chr(1114111)`,
      [named],
    );
    return partners.find((partner) => normaliseName(partner.name) === named) ?? null;
  }

  async add(tx: Tx, addedBy: string, { name, kind, town, clientKey }: AddPartnerInput): Promise<string> {
    const id = newId();
    const facts = { registerKey: '', name, otherName: null, town: town || null };
    const words = wordsToFindSchool({ ...facts, locality: null, county: null, laName: null, postcode: null });
    await tx.query(
      `INSERT INTO organisation (id, kind, partner_kind, name, town, counts_towards_six, status, added_by, client_key,
         search_name, search_words, facts_digest)
       VALUES ($1, 'partner', $2, $3, $4, false, 'open', $5, $6, $7, array_to_tsvector($8::text[]), '')`,
      [id, kind, name, facts.town, addedBy, clientKey, normaliseName(name), words],
    );
    return id;
  }
}
