// What the rows about registers are asked about: a file that has arrived, an import that waits for a decision.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { World } from '../world.js';

/** A file of a register that has wholly arrived. */
export async function registerFile(world: World, ownerId: string, isTaken = false): Promise<string> {
  const id = randomUUID();
  await world.rows(`DELETE FROM upload WHERE owner_id = $1 AND taken_at IS NULL`, [ownerId]);
  await world.rows(
    `INSERT INTO upload (id, purpose, owner_id, file_name, size, modified_at, expires_at, taken_at)
     VALUES ($1, 'register', $2, 'register.csv', 1, now(), now() + interval '1 day', $3)`,
    [id, ownerId, isTaken ? new Date() : null],
  );
  await writeFile(join(world.config.filesRoot, id), '\n');
  return id;
}

/** An import that would close twelve schools, while none runs. */
export async function refusedImport(world: World, ownerId: string): Promise<string> {
  const id = randomUUID();
  await world.rows(`UPDATE register_import SET state = 'broken_off' WHERE state = 'waiting'`);
  await world.rows(
    `INSERT INTO register_import (id, register, file_name, complete, state, upload_id, modified_on, fault, fault_details)
     VALUES ($1, 'england', 'register.csv', true, 'refused', $2, now(), 'CLOSES_MANY', '{"absent": 12, "open": 60}')`,
    [id, await registerFile(world, ownerId, true)],
  );
  return id;
}
