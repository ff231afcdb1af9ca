// What the rows about a network's life are asked about: one that goes on informally or was closed, a school that applied.
import { randomUUID } from 'node:crypto';
import type { World } from '../world.js';

const CHANGES = {
  informal: 'programme_id = NULL, ends_on = current_date + 7',
  closed: `closed_from = 'active', closed_at = now()`,
} as const;

/** A network at work goes on for a week without a programme, or was closed a moment ago. */
export async function makeNetwork(world: World, networkId: string, state: keyof typeof CHANGES): Promise<void> {
  await world.rows(`UPDATE network SET state = $2, ${CHANGES[state]} WHERE id = $1`, [networkId, state]);
}

/** An application that waits for its answer, or was taken back a moment ago. */
export async function apply(
  world: World,
  networkId: string,
  organisationId: string,
  personId: string,
  state: 'applied' | 'withdrawn',
): Promise<string> {
  const id = randomUUID();
  await world.rows(
    `INSERT INTO network_membership (id, network_id, organisation_id, state, asked_by, client_key, application, answered_at)
     VALUES ($1, $2, $3, $4, $5, $1, 'We write', now())`,
    [id, networkId, organisationId, state, personId],
  );
  return id;
}
