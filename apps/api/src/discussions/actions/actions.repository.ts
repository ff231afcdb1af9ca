// The SQL of actions. One whose post is removed is gone: nobody meets it any more.
import { Injectable } from '@nestjs/common';
import { type ActionChange, type ActionState, LED_STATES, type OwnPlace } from '@sixfold/domain';
import { GROUP_FACTS } from '../../groups/groups.repository.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { COUNTED } from '../decisions/decisions.repository.js';
import { AUTHOR_LEFT, IS_CONVENOR } from '../discussions.repository.js';

export interface ActionRow extends OwnPlace, ActionState {
  readonly id: string;
  readonly discussionId: string;
  readonly discussionTitle: string;
  readonly seq: number;
  readonly networkName: string;
  readonly groupName: string;
  readonly words: string;
  readonly makerId: string;
  readonly makerName: string;
  readonly makerOrganisation: string;
  readonly makerLeft: boolean;
  readonly fromPostId: string | null;
  readonly fromSeq: number | null;
  /** Also of an owner who is not in the group any more; then without an organisation. */
  readonly ownerName: string | null;
  readonly ownerOrganisation: string | null;
  readonly declined: { readonly byName: string; readonly words: string } | null;
  readonly dueBy: string | null;
  /** As lists are ordered: far ahead for what has no day. */
  readonly dueKey: string;
  readonly dueEndsAt: Date | null;
  readonly endedAt: Date | null;
}

/** By when; both null for no day. */
export interface Due {
  readonly dueBy: string | null;
  readonly dueEndsAt: Date | null;
}

export interface NewAction extends Due {
  /** That of the post. */
  readonly id: string;
  readonly groupId: string;
  readonly words: string;
  readonly fromPostId: string | null;
  readonly ownerId: string;
  readonly acceptedAt: Date | null;
}

/** One change as a person wishes it. */
export interface WishedActionChange extends Due {
  readonly actionId: string;
  readonly kind: ActionChange;
  readonly personId: string;
  readonly givenTo: string | null;
  readonly words: string;
  readonly clientKey: string;
}

const DUE_KEY = `coalesce(a.due_by, '9999-12-31'::date)`;

/** That the last who was asked declined, while nobody else was asked since. */
const DECLINED = `
  SELECT CASE WHEN c.kind = 'declined' THEN jsonb_build_object('byName', asked.name, 'words', c.words) END
  FROM action_change c JOIN person asked ON asked.id = c.changed_by
  WHERE c.action_id = a.id AND c.kind IN ('given', 'declined') ORDER BY c.seq DESC LIMIT 1`;

/** Parameter 1 is the person who looks. */
const ACTIONS = `
  SELECT a.id, p.discussion_id AS "discussionId", d.title AS "discussionTitle", p.seq, ${GROUP_FACTS},
    ${IS_CONVENOR} AS "isConvenor", n.name AS "networkName", g.name AS "groupName", a.words,
    maker.id AS "makerId", maker.name AS "makerName", o.name AS "makerOrganisation", ${AUTHOR_LEFT} AS "makerLeft",
    a.from_post AS "fromPostId", coalesce(
      (SELECT source.seq FROM post source WHERE source.id = a.from_post AND source.discussion_id = p.discussion_id),
      (SELECT trace.seq FROM post trace WHERE trace.moved_post_id = a.from_post
         AND trace.discussion_id = p.discussion_id LIMIT 1)) AS "fromSeq",
    present.person_id AS "ownerId", owner.name AS "ownerName",
    (SELECT place.name FROM organisation place WHERE place.id = present.organisation_id) AS "ownerOrganisation",
    a.accepted_at IS NOT NULL AS "isAccepted", (${DECLINED}) AS declined, a.due_by::text AS "dueBy",
    ${DUE_KEY}::text AS "dueKey", a.due_ends_at AS "dueEndsAt", a.ended_as AS "endedAs", a.ended_at AS "endedAt"
  FROM action a
  JOIN post p ON p.id = a.id AND p.removed_at IS NULL
  JOIN discussion d ON d.id = p.discussion_id
  JOIN person maker ON maker.id = p.author_id
  JOIN organisation o ON o.id = p.organisation_id
  JOIN working_group g ON g.id = a.group_id
  JOIN network n ON n.id = g.network_id
  LEFT JOIN person owner ON owner.id = a.owner_id
  LEFT JOIN group_presence present ON present.group_id = g.id AND present.person_id = a.owner_id`;

const ONE = `${ACTIONS} WHERE a.id = $2`;

/** Where a list begins: a bound rather than none, so that one plan serves every page of it. */
const FIRST_DUE = ['0001-01-01', '00000000-0000-0000-0000-000000000000'] as const;
const NEWEST = ['ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

type DueKey = readonly [dueKey: string, id: string];

@Injectable()
export class ActionsRepository {
  constructor(private readonly database: Database) {}

  async find(readerId: string, id: string): Promise<ActionRow | null> {
    const [row] = await this.database.query<ActionRow>(ONE, [readerId, id]);
    return row ?? null;
  }

  /** What is still to be done, the first due first; one row more than `first`. */
  openOf(readerId: string, groupId: string, first: number, after: DueKey | null): Promise<ActionRow[]> {
    return this.database.query(
      `${ACTIONS} WHERE a.group_id = $2 AND a.ended_as IS NULL AND (${DUE_KEY}, a.id) > ($3::date, $4::uuid)
       ORDER BY ${DUE_KEY}, a.id LIMIT $5`,
      [readerId, groupId, ...(after ?? FIRST_DUE), first + 1],
    );
  }

  /** What is done or dropped, the last made first; one row more than `first`. */
  endedOf(readerId: string, groupId: string, first: number, after: readonly [id: string] | null): Promise<ActionRow[]> {
    return this.database.query(
      `${ACTIONS} WHERE a.group_id = $2 AND a.ended_as IS NOT NULL AND a.id < $3::uuid
       ORDER BY a.id DESC LIMIT $4`,
      [readerId, groupId, ...(after ?? NEWEST), first + 1],
    );
  }

  /** What this person has or is asked to take, where anything can be done; the first due first. One row more. */
  ofOwner(personId: string, first: number, after: DueKey | null): Promise<ActionRow[]> {
    return this.database.query(
      `${ACTIONS} WHERE a.owner_id = $1 AND present.person_id = $1 AND a.ended_as IS NULL
         AND g.closed_at IS NULL AND n.state = ANY ($2) AND (${DUE_KEY}, a.id) > ($3::date, $4::uuid)
       ORDER BY ${DUE_KEY}, a.id LIMIT $5`,
      [personId, LED_STATES, ...(after ?? FIRST_DUE), first + 1],
    );
  }

  /** Holds the post, as whoever changes or removes it does; false when there is no such action. */
  async lock(tx: Tx, id: string): Promise<boolean> {
    const held = await tx.query('SELECT FROM post WHERE id = $1 AND is_action FOR UPDATE', [id]);
    return held.length > 0;
  }

  async findInside(tx: Tx, readerId: string, id: string): Promise<ActionRow | null> {
    const [row] = await tx.query<ActionRow>(ONE, [readerId, id]);
    return row ?? null;
  }

  async isInGroup(tx: Tx, groupId: string, personId: string): Promise<boolean> {
    const present = await tx.query('SELECT FROM group_presence WHERE group_id = $1 AND person_id = $2', [
      groupId,
      personId,
    ]);
    return present.length > 0;
  }

  /** Whether a post stands in this discussion for all to read. */
  async isPostOf(tx: Tx, discussionId: string, postId: string): Promise<boolean> {
    const standing = await tx.query('SELECT FROM post WHERE id = $2 AND discussion_id = $1 AND removed_at IS NULL', [
      discussionId,
      postId,
    ]);
    return standing.length > 0;
  }

  /** For the post of that id, which is there already. */
  async insert(tx: Tx, action: NewAction): Promise<void> {
    const { id, groupId, words, fromPostId, ownerId, acceptedAt, dueBy, dueEndsAt } = action;
    await tx.query(
      `WITH standing AS (UPDATE post SET is_action = true WHERE id = $1)
       INSERT INTO action (id, group_id, words, from_post, owner_id, accepted_at, due_by, due_ends_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, groupId, words, fromPostId, ownerId, acceptedAt, dueBy, dueEndsAt],
    );
  }

  /** Whether this person has used the key before, and for the same change; null when they have not. */
  async findByClientKey(tx: Tx, { personId, clientKey, ...wish }: WishedActionChange): Promise<boolean | null> {
    const [before] = await tx.query<{ same: boolean }>(
      `SELECT action_id = $3 AND kind = $4 AND given_to IS NOT DISTINCT FROM $5::uuid
         AND due_by IS NOT DISTINCT FROM $6::date AND words = $7 AS same
       FROM action_change WHERE changed_by = $1 AND client_key = $2`,
      [personId, clientKey, wish.actionId, wish.kind, wish.givenTo, wish.dueBy, wish.words],
    );
    return before?.same ?? null;
  }

  /** Counter, entry of the log and the action itself in one statement. */
  async change(tx: Tx, wish: WishedActionChange, at: Date): Promise<void> {
    const { actionId, kind, personId, givenTo, words, dueBy, dueEndsAt, clientKey } = wish;
    await tx.query(
      `WITH ${COUNTED}, logged AS (
         INSERT INTO action_change
           (discussion_id, seq, action_id, kind, changed_by, changed_at, client_key, given_to, due_by, words)
         SELECT counted.id, counted.last_seq, $1, $2::text, $3::uuid, $4::timestamptz, $5, $6::uuid, $7::date, $9
         FROM counted
       )
       UPDATE action SET
         owner_id = CASE $2 WHEN 'given' THEN $6 WHEN 'declined' THEN NULL ELSE owner_id END,
         accepted_at = CASE $2 WHEN 'given' THEN CASE WHEN $6 = $3 THEN $4 END
           WHEN 'accepted' THEN $4 WHEN 'declined' THEN NULL ELSE accepted_at END,
         due_by = CASE $2 WHEN 'scheduled' THEN $7 ELSE due_by END,
         due_ends_at = CASE $2 WHEN 'scheduled' THEN $8::timestamptz ELSE due_ends_at END,
         ended_as = CASE WHEN $2 IN ('done', 'dropped') THEN $2 WHEN $2 = 'reopened' THEN NULL ELSE ended_as END,
         ended_at = CASE WHEN $2 IN ('done', 'dropped') THEN $4 WHEN $2 = 'reopened' THEN NULL ELSE ended_at END
       WHERE id = $1`,
      [actionId, kind, personId, at, clientKey, givenTo, dueBy, dueEndsAt, words],
    );
  }
}
