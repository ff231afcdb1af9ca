// What one case of the matrix is asked about, built afresh: theirs when the asker stands in the relation "own" or "former".
import { randomUUID } from 'node:crypto';
import type { AffiliationRole, SeatState } from '@sixfold/domain';
import { hashOfSecret, newSecret } from '../../platform/session/secret.js';
import type { GivenPerson, GivenSchool } from '../given.js';
import type { World } from '../world.js';
import { type Asker, type Cast, placeOf, type Places } from './cast.js';
import { apply, makeNetwork } from './network-things.js';
import { refusedImport, registerFile } from './register-things.js';
import { text } from './text.js';

export interface FormingNetwork {
  readonly networkId: string;
  /** Of the home place in the network. */
  readonly proposalId: string;
}

export class Stage {
  constructor(
    readonly world: World,
    private readonly cast: Cast,
    readonly asker: Asker,
  ) {}

  get networkId(): string {
    return this.cast.networkId;
  }

  get programmeId(): string {
    return this.cast.programmeId;
  }

  /** The organisation whose thing it is. */
  get home(): GivenSchool {
    return this.places.home;
  }

  /** The organisation of the asker; of who has none, the one whose thing it is. */
  get ownPlace(): GivenSchool {
    return placeOf(this.places, this.asker.as === null ? 'own' : this.asker.relation);
  }

  /** Whose thing it is: the asker, or somebody of the same role in the home place. */
  get owner(): GivenPerson {
    return this.isTheirs && this.asker.person !== null ? this.asker.person : this.ownOf(this.asker).person;
  }

  /** The same for what only people of an organisation have. */
  get member(): GivenPerson {
    return this.asker.as === null ? this.ownOf({ role: 'staff', as: 'staff' }).person : this.owner;
  }

  stranger(): Promise<GivenPerson> {
    return this.world.given.person();
  }

  newSchool(): Promise<GivenSchool> {
    return this.world.given.school();
  }

  colleagueAt(place: GivenSchool, as: AffiliationRole = 'staff'): Promise<GivenPerson> {
    return this.world.given.personAt(place, as);
  }

  /** Six schools have said yes, the home place as told; the first seat is taken, the second as told. */
  async formingNetwork({ home = 'accepted' } = {}): Promise<FormingNetwork> {
    const networkId = randomUUID();
    const lead =
      this.asker.role === 'co-leader' && this.isTheirs
        ? this.owner
        : this.ownOf({ role: 'co-leader', as: 'staff' }).person;
    await this.world.rows(
      `INSERT INTO network (id, programme_id, name, purpose, learning_focus, language, state, founder_id, client_key)
       VALUES ($1, $2, 'Forming', 'To learn together', 'Writing', 'en', 'forming', $3, $1)`,
      [networkId, this.programmeId, lead.id],
    );
    await this.seat(networkId, 1, lead, 'accepted');
    const { schools, partners, others } = this.cast;
    const members = [schools.home, schools.neighbour, ...others, partners.home, partners.neighbour];
    const proposals = await this.world.rows<{ id: string; place: string }>(
      `INSERT INTO network_membership (id, network_id, organisation_id, state, asked_by, client_key, answered_at)
       SELECT gen_random_uuid(), $1, place, CASE place WHEN $2 THEN $3 ELSE 'accepted' END, $4, gen_random_uuid(), now()
       FROM unnest($5::uuid[]) AS place RETURNING id, organisation_id AS place`,
      [networkId, this.home.id, home, lead.id, members.map(({ id }) => id)],
    );
    return { networkId, proposalId: only(proposals.filter(({ place }) => place === this.home.id)).id };
  }

  /** The same, at work under both its co-leaders. */
  async networkAtWork(): Promise<FormingNetwork> {
    const network = await this.formingNetwork();
    await this.seat(network.networkId, 2, await this.colleagueAt(this.cast.schools.neighbour), 'accepted');
    await this.world.rows(`UPDATE network SET state = 'active', activated_at = now() WHERE id = $1`, [
      network.networkId,
    ]);
    return network;
  }

  /** The same, gone on for a week without a programme, or closed a moment ago. */
  async networkThatIs(state: 'informal' | 'closed'): Promise<string> {
    const { networkId } = await this.networkAtWork();
    await makeNetwork(this.world, networkId, state);
    return networkId;
  }

  /** A forming one, without the home place, and open to schools that apply. */
  async openNetwork(): Promise<FormingNetwork> {
    const network = await this.formingNetwork({ home: 'left' });
    await this.world.rows('UPDATE network SET takes_new_schools = true WHERE id = $1', [network.networkId]);
    return network;
  }

  /** The home place has applied to such a network. */
  async application(state: 'applied' | 'withdrawn' = 'applied'): Promise<string> {
    const { networkId } = await this.openNetwork();
    return apply(this.world, networkId, this.home.id, this.member.id, state);
  }

  async seat(networkId: string, seat: number, person: GivenPerson, state: SeatState): Promise<string> {
    return this.world.given.seat(networkId, person, seat, state);
  }

  /** A colleague of the home place said yes to the second seat; whoever leads has not answered. */
  async nomination(networkId: string): Promise<string> {
    const id = await this.seat(networkId, 2, await this.colleagueAt(this.home), 'offered');
    await this.world.rows(
      'UPDATE co_leader_seat SET nominee_agreed_at = lead_agreed_at, lead_agreed_at = NULL WHERE id = $1',
      [id],
    );
    return id;
  }

  /** A school that nobody answers for yet was asked; with a person who says they are its coordinator, or without. */
  async proposalToNewSchool(networkId: string, { coordinatorWaits = false } = {}): Promise<string> {
    const school = await this.newSchool();
    const person = await this.stranger();
    if (coordinatorWaits) await this.world.given.affiliation(person, school, 'coordinator', false);
    return this.world.given.membership(networkId, school, person, 'invited');
  }

  /** Somebody who runs the programme, or did. */
  facilitator({ ended = false } = {}): Promise<{ readonly postId: string; readonly id: string }> {
    return this.world.given.facilitator(this.programmeId, ended);
  }

  /** A working group of the active network, with its owner in it. */
  async group(): Promise<string> {
    const id = randomUUID();
    await this.world.rows(
      `INSERT INTO working_group (id, network_id, name, purpose, language, opened_by, client_key)
       VALUES ($1::uuid, $2, $1::uuid::text, 'To write together', 'en', $3, $1::uuid)`,
      [id, this.networkId, this.member.id],
    );
    await this.world.rows(
      `INSERT INTO group_membership (id, group_id, person_id, organisation_id) VALUES (gen_random_uuid(), $1, $2, $3)`,
      [id, this.member.id, this.asker.as === null ? this.cast.schools.home.id : this.home.id],
    );
    return id;
  }

  /** A discussion with one post in such a group; both have the same id. */
  async discussion(): Promise<string> {
    const id = randomUUID();
    await this.world.rows(
      `INSERT INTO discussion (id, group_id, title, language, started_by, client_key, last_seq, post_count, last_post_at)
       VALUES ($1, $2, 'First drafts', 'en', $3, $1, 1, 1, now())`,
      [id, await this.group(), this.member.id],
    );
    await this.world.rows(
      `INSERT INTO post (id, discussion_id, seq, author_id, organisation_id, client_key, body, language, posted_at)
       VALUES ($1, $1, 1, $2, $3, $1, $4, 'en', now())`,
      [id, this.member.id, this.home.id, text],
    );
    return id;
  }

  /** Such a post, which its author has just removed. */
  async removedPost(): Promise<string> {
    const id = await this.discussion();
    await this.world.rows('UPDATE post SET removed_at = now(), removed_by = author_id WHERE id = $1', [id]);
    return id;
  }

  /** A further tie of the owner to the home place. */
  async affiliation(): Promise<string> {
    const role = this.asker.as === 'governor' ? 'staff' : 'governor';
    const [tie] = await this.world.rows<{ id: string }>(
      `INSERT INTO affiliation (id, person_id, organisation_id, role, confirmed_at, ended_at, ended_by)
       VALUES (gen_random_uuid(), $1, $2, $3, now(), $4, $5)
       ON CONFLICT (person_id, organisation_id, role) WHERE ended_at IS NULL DO UPDATE SET role = excluded.role RETURNING id`,
      [
        this.member.id,
        this.home.id,
        role,
        ...(this.asker.relation === 'former' ? [new Date(), this.member.id] : [null, null]),
      ],
    );
    return only([tie]).id;
  }

  /** An invitation of the owner to someone, open or just taken back, with the secret of its link. */
  async invitation(
    email: string,
    { id: placeId }: GivenSchool,
    { isWithdrawn = false } = {},
  ): Promise<{ id: string; token: string }> {
    const [id, token] = [randomUUID(), newSecret()];
    await this.world.rows(
      `INSERT INTO invitation (id, token_hash, email, organisation_id, role, invited_by, invited_as, language, expires_at,
         withdrawn_at)
       VALUES ($1, $2, $3, $4, 'superuser', $5, 'own_organisation', 'en', now() + interval '1 day', $6)`,
      [id, hashOfSecret(token), email, placeId, this.owner.id, isWithdrawn ? new Date() : null],
    );
    return { id, token };
  }

  /** The secret of a link that works once. */
  async link(purpose: 'reset_password' | 'first_administrator'): Promise<string> {
    const secret = newSecret();
    const { id, email } = await this.stranger();
    await this.world.rows(
      `INSERT INTO single_use_link (id, purpose, token_hash, person_id, email, expires_at)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, now() + interval '1 hour')`,
      [purpose, hashOfSecret(secret), ...(purpose === 'reset_password' ? [id, null] : [null, email])],
    );
    return secret;
  }

  /** Another session of the owner. */
  async session(): Promise<string> {
    const id = hashOfSecret(newSecret());
    await this.world.rows(
      `INSERT INTO session (id, person_id, device, expires_at) VALUES ($1, $2, '', now() + interval '1 hour')`,
      [id, this.owner.id],
    );
    return id;
  }

  /** Something that the owner was told, about no network. */
  async notice(): Promise<string> {
    const id = randomUUID();
    await this.world.rows(
      `INSERT INTO notice (id, person_id, kind, path, details, dedupe_key, told_at)
       VALUES ($1::uuid, $2, 'network-activated', '/', '{"networkName": "Writing"}', $1::uuid::text, now())`,
      [id, this.owner.id],
    );
    return id;
  }

  /** A mail that was given up. */
  async failedMail(): Promise<string> {
    const id = randomUUID();
    await this.world.rows(
      `INSERT INTO mail (id, dedupe_key, to_address, language, subject, text, html, attempts, fault, gave_up_at)
       VALUES ($1::uuid, $1::uuid::text, 'nobody@example.org', 'en', 'Hello', '', '', 10, 'no_answer', now())`,
      [id],
    );
    return id;
  }

  /** The asker's, or of an administrator who is not in the matrix. */
  async registerFile(): Promise<string> {
    return registerFile(this.world, (this.asker.role === 'administrator' ? this.owner : await this.stranger()).id);
  }

  async refusedImport(): Promise<string> {
    return refusedImport(this.world, (await this.stranger()).id);
  }

  private get isTheirs(): boolean {
    return this.asker.relation === 'own' || this.asker.relation === 'former';
  }

  private get places(): Places {
    return this.asker.role === 'officer' ? this.cast.partners : this.cast.schools;
  }

  private ownOf({ role, as }: Pick<Asker, 'role' | 'as'>): { readonly person: GivenPerson } {
    const own = this.cast.askers.find((other) => other.relation === 'own' && other.role === role && other.as === as);
    return own?.person ? { person: own.person } : this.ownOf({ role: 'staff', as: 'staff' });
  }
}

function only<Thing>(things: readonly (Thing | undefined)[]): Thing {
  const [thing] = things;
  if (thing === undefined || things.length > 1) throw new Error(`one was expected, not ${things.length}`);
  return thing;
}
