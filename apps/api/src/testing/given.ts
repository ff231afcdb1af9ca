// What a story starts from: people, schools, networks, each with everything it needs around it.
import type { INestApplication } from '@nestjs/common';
import type { AffiliationRole, MembershipState } from '@sixfold/domain';
import type pg from 'pg';
import { Passwords } from '../people/passwords.js';
import { PeopleRepository } from '../people/people.repository.js';
import { newId } from '../platform/database/new-id.js';
import { found } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { ProgrammesRepository } from '../programmes/programmes.repository.js';

/** Every invented person signs in with it; hashed once a spec file, because hashing is meant to be slow. */
export const PASSWORD = 'seven herons over the marsh';

export interface GivenPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface GivenSchool {
  readonly id: string;
  readonly name: string;
}

export interface GivenNetwork {
  readonly id: string;
  readonly programmeId: string;
  readonly facilitator: GivenPerson;
  /** Member schools, each with its coordinator; the first two coordinators are the co-leaders. */
  readonly schools: readonly { school: GivenSchool; coordinator: GivenPerson; membershipId: string }[];
  readonly coLeaders: readonly GivenPerson[];
}

export class Given {
  private count = 0;
  private passwordHash: Promise<string> | null = null;

  constructor(
    private readonly app: INestApplication,
    private readonly owner: pg.Pool,
  ) {}

  async person(details: { name?: string; email?: string; administrator?: boolean } = {}): Promise<GivenPerson> {
    const number = this.next();
    const { name = `Person ${number}`, email = `person${number}@example.org` } = details;
    this.passwordHash ??= this.app.get(Passwords).hash(PASSWORD);
    const passwordHash = await this.passwordHash;
    const id = await this.app
      .get(Transaction)
      .run((tx) => this.app.get(PeopleRepository).createPerson(tx, { email, name, passwordHash, language: 'en' }));
    if (details.administrator)
      await this.owner.query('UPDATE person SET administrator_since = now() WHERE id = $1', [id]);
    await this.letMailComeAtAnyHour(id);
    return { id, name, email };
  }

  async school(details: { name?: string; status?: string; countsTowardsTheSix?: boolean } = {}): Promise<GivenSchool> {
    const number = this.next();
    const { name = `School ${number}`, status = 'open', countsTowardsTheSix = true } = details;
    return this.organisation({ name, status, kind: 'school', countsTowardsTheSix, key: String(900_000 + number) });
  }

  async partner(name = `Partner ${this.next()}`): Promise<GivenSchool> {
    return this.organisation({ name, status: 'open', kind: 'partner', countsTowardsTheSix: false, key: null });
  }

  async affiliation(
    person: GivenPerson,
    school: GivenSchool,
    role: AffiliationRole,
    confirmed = true,
  ): Promise<string> {
    const id = newId();
    await this.owner.query(
      `INSERT INTO affiliation (id, person_id, organisation_id, role, confirmed_at) VALUES ($1, $2, $3, $4, $5)`,
      [id, person.id, school.id, role, confirmed ? new Date() : null],
    );
    return id;
  }

  /** A person with a live, confirmed affiliation. */
  async personAt(school: GivenSchool, role: AffiliationRole = 'staff', name?: string): Promise<GivenPerson> {
    const person = await this.person(name === undefined ? {} : { name });
    await this.affiliation(person, school, role);
    return person;
  }

  async programme(): Promise<{ id: string; facilitator: GivenPerson }> {
    const facilitator = await this.person();
    const programmes = this.app.get(ProgrammesRepository);
    const id = await this.app.get(Transaction).run(async (tx) => {
      const words = { name: `Programme ${this.next()}`, startsOn: '2026-01-01', endsOn: '2030-12-31' };
      const made = found(await programmes.create(tx, words));
      await programmes.appointFacilitator(tx, made, facilitator.id);
      return made;
    });
    return { id, facilitator };
  }

  /** Somebody who runs the programme, or whose post has ended. */
  async facilitator(programmeId: string, ended: boolean): Promise<GivenPerson & { readonly postId: string }> {
    const [postId, person] = [newId(), await this.person()];
    await this.owner.query(
      'INSERT INTO programme_facilitator (id, programme_id, person_id, ended_at) VALUES ($1, $2, $3, $4)',
      [postId, programmeId, person.id, ended ? new Date() : null],
    );
    return { ...person, postId };
  }

  /** A network with so many schools in it, led by the first two coordinators (by one, of one school). */
  async network(
    details: { schools?: number; state?: 'forming' | 'active'; focus?: string } = {},
  ): Promise<GivenNetwork> {
    const { schools: howMany = 6, state = 'active', focus = 'Writing that children want to share' } = details;
    const { id: programmeId, facilitator } = await this.programme();
    const places = await Promise.all(
      Array.from({ length: howMany }, async () => {
        const school = await this.school();
        return { school, coordinator: await this.personAt(school, 'coordinator') };
      }),
    );
    const id = newId();
    const founder = places[0]?.coordinator.id;
    await this.owner.query(
      `INSERT INTO network (id, programme_id, name, purpose, learning_focus, language, state, founder_id, client_key, activated_at)
       VALUES ($1, $2, $3, 'Learn together', $4, 'en', $5, $6, $1, CASE $5 WHEN 'active' THEN now() END)`,
      [id, programmeId, `Network ${this.next()}`, focus, state, founder],
    );
    await this.owner.query(
      `INSERT INTO network_state_change (id, network_id, before, state, at)
       SELECT id, id, 'forming', state, activated_at FROM network WHERE id = $1 AND activated_at IS NOT NULL`,
      [id],
    );
    const coLeaders = places.slice(0, 2).map(({ coordinator }) => coordinator);
    for (const [index, person] of coLeaders.entries()) await this.seat(id, person, index + 1);
    const schools: GivenNetwork['schools'][number][] = [];
    for (const place of places)
      schools.push({ ...place, membershipId: await this.membership(id, place.school, place.coordinator) });
    return { id, programmeId, facilitator, schools, coLeaders };
  }

  async membership(
    networkId: string,
    school: GivenSchool,
    askedBy: GivenPerson,
    state: MembershipState = 'accepted',
  ): Promise<string> {
    const id = newId();
    await this.owner.query(
      `INSERT INTO network_membership (id, network_id, organisation_id, state, asked_by, client_key)
       VALUES ($1, $2, $3, $4, $5, $1)`,
      [id, networkId, school.id, state, askedBy.id],
    );
    return id;
  }

  async seat(networkId: string, person: GivenPerson, seat: number, state = 'accepted'): Promise<string> {
    const id = newId();
    await this.owner.query(
      `INSERT INTO co_leader_seat (id, network_id, seat, person_id, state, offered_by, client_key, lead_agreed_at,
         nominee_agreed_at, answered_at)
       SELECT $1, $2, $3, $4, $5, $4, $1, now(), answered.at, answered.at
       FROM (SELECT CASE $5 WHEN 'offered' THEN NULL ELSE now() END AS at) AS answered`,
      [id, networkId, seat, person.id, state],
    );
    return id;
  }

  /** So that no story depends on the hour at which it is told. */
  private async letMailComeAtAnyHour(personId: string): Promise<void> {
    await this.owner.query(
      `INSERT INTO notice_settings (person_id, mail, quiet_weekends, holidays) VALUES ($1, 'at_once', false, '[]')`,
      [personId],
    );
  }

  private async organisation(facts: {
    name: string;
    status: string;
    kind: 'school' | 'partner';
    countsTowardsTheSix: boolean;
    key: string | null;
  }): Promise<GivenSchool> {
    const id = newId();
    await this.owner.query(
      `INSERT INTO organisation (id, kind, name, register, register_key, counts_towards_six, status, phase, town,
         search_name, search_words, facts_digest)
       VALUES ($1, $2, $3, CASE WHEN $4::text IS NULL THEN NULL ELSE 'england' END, $4, $5, $6, 'primary', 'Norwich',
         lower($3), to_tsvector('simple', $3), '')`,
      [id, facts.kind, facts.name, facts.key, facts.countsTowardsTheSix, facts.status],
    );
    return { id, name: facts.name };
  }

  private next(): number {
    this.count += 1;
    return this.count;
  }
}
