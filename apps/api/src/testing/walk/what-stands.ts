// One network as it stands after a step of a walk: its rows as the database has them, and what people are shown of it.
import type { MembershipState, NetworkState, SeatState } from '@sixfold/domain';
import type { Client } from '../client.js';
import type { World } from '../world.js';

export interface Place {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly state: MembershipState;
  readonly countsTowardsTheSix: boolean;
  /** Whether the school asked to come in, instead of being asked. */
  readonly applied: boolean;
}

export interface Seat {
  readonly id: string;
  readonly seat: number;
  readonly personId: string;
  readonly name: string;
  readonly state: SeatState;
  readonly leadAgreed: boolean;
  readonly organisationIds: readonly string[];
}

export interface Change {
  readonly id: string;
  readonly before: NetworkState;
  readonly state: NetworkState;
}

export interface Told {
  readonly id: string;
  readonly kind: string;
  readonly personId: string;
}

/** What the database holds. */
export interface Stored {
  readonly state: NetworkState;
  readonly programmeId: string | null;
  readonly learningFocus: string;
  readonly endsOn: string | null;
  readonly atRiskSince: Date | null;
  readonly nextStepAt: Date | null;
  readonly places: readonly Place[];
  readonly seats: readonly Seat[];
  readonly changes: readonly Change[];
  readonly told: readonly Told[];
}

export interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly personName: string | null;
  readonly organisationName: string | null;
}

/** What somebody is shown who may see everything of the network. */
export interface Shown {
  readonly state: string;
  readonly daysToRecover: number | null;
  readonly schools: readonly { readonly id: string; readonly state: string }[];
  readonly seats: readonly { readonly id: string; readonly state: string }[];
  readonly blockers: readonly { readonly code: string }[];
  /** Newest first. */
  readonly history: readonly Entry[];
}

export interface Stands {
  readonly now: Date;
  readonly stored: Stored;
  readonly shown: Shown;
}

/** Everything of one network in one row. */
const STORED = `
  SELECT n.state, n.programme_id AS "programmeId", n.learning_focus AS "learningFocus", n.ends_on::text AS "endsOn",
    n.at_risk_since AS "atRiskSince", n.next_step_at AS "nextStepAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'organisationId', m.organisation_id, 'name', o.name,
        'state', m.state, 'countsTowardsTheSix', o.counts_towards_six, 'applied', m.application IS NOT NULL)
        ORDER BY m.id)
      FROM network_membership m JOIN organisation o ON o.id = m.organisation_id
      WHERE m.network_id = n.id), '[]') AS places,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'seat', s.seat, 'personId', s.person_id, 'name', p.name,
        'state', s.state, 'leadAgreed', s.lead_agreed_at IS NOT NULL,
        'organisationIds', coalesce((SELECT jsonb_agg(a.organisation_id) FROM affiliation a
          WHERE a.person_id = p.id AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL), '[]')) ORDER BY s.id)
      FROM co_leader_seat s JOIN person p ON p.id = s.person_id WHERE s.network_id = n.id), '[]') AS seats,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.id, 'before', c.before, 'state', c.state) ORDER BY c.at, c.id)
      FROM network_state_change c WHERE c.network_id = n.id), '[]') AS changes,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'personId', t.person_id) ORDER BY t.id)
      FROM notice t WHERE t.network_id = n.id), '[]') AS told
  FROM network n WHERE n.id = $1`;

const ENTRIES = 'items { id kind at personName organisationName } nextCursor';
const SHOWN = `query ($id: ID!) {
  network(id: $id) { state daysToRecover schools { id state } seats { id state } blockers { code } }
  networkHistory(networkId: $id, first: 50) { ${ENTRIES} }
}`;
const EARLIER = `query ($id: ID!, $after: String) {
  networkHistory(networkId: $id, first: 50, after: $after) { ${ENTRIES} }
}`;

interface HistoryPart {
  readonly networkHistory: { readonly items: readonly Entry[]; readonly nextCursor: string | null };
}

export async function storedOf(world: World, networkId: string): Promise<Stored> {
  const [stored] = await world.rows<Stored>(STORED, [networkId]);
  if (stored === undefined) throw new Error('The network is gone.');
  return stored;
}

export async function shownTo(client: Client, id: string): Promise<Shown> {
  const { network, networkHistory } = await client.do<{ network: Omit<Shown, 'history'> } & HistoryPart>(SHOWN, { id });
  const history = [...networkHistory.items];
  for (let after = networkHistory.nextCursor; after !== null;) {
    const { items, nextCursor } = (await client.do<HistoryPart>(EARLIER, { id, after })).networkHistory;
    history.push(...items);
    after = nextCursor;
  }
  return { ...network, history };
}
