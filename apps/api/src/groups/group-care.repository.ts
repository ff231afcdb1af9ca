// The SQL of what convenors change about their group, and of the history that says so.
import { Injectable } from '@nestjs/common';
import type { GroupAct } from '@sixfold/domain';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/transaction/tx.js';
import { GroupChangeEntity } from './group-change.entity.js';
import { WorkingGroupEntity } from './working-group.entity.js';

/** One line of a group's history. */
export interface GroupChangeRow {
  readonly groupId: string;
  readonly id: string;
  readonly act: GroupAct;
  readonly personName: string;
  readonly at: Date;
}

/** What is said of a group, how one gets in, and what is allowed there. */
export type GroupChanges = Partial<
  Pick<
    WorkingGroupEntity,
    'name' | 'purpose' | 'language' | 'subject' | 'phase' | 'theme' | 'entry' | 'facilitatorsRead' | 'closedAt'
  >
>;

@Injectable()
export class GroupCareRepository {
  constructor(private readonly database: Database) {}

  async change(tx: Tx, id: string, changes: GroupChanges): Promise<void> {
    await tx.manager.update(WorkingGroupEntity, { id }, changes);
  }

  async keep(tx: Tx, change: Omit<GroupChangeEntity, 'id' | 'group' | 'person'>): Promise<void> {
    await tx.manager.insert(GroupChangeEntity, { id: newId(), ...change });
  }

  /** The history of the groups, the newest line first. */
  historyOf(groupIds: readonly string[]): Promise<GroupChangeRow[]> {
    return this.database.query(
      `SELECT c.group_id AS "groupId", c.id, c.act, p.name AS "personName", c.at
       FROM group_change c JOIN person p ON p.id = c.person_id
       WHERE c.group_id = ANY($1) ORDER BY c.at DESC, c.id DESC`,
      [groupIds],
    );
  }

  async peopleIn(tx: Tx, groupId: string): Promise<string[]> {
    const rows = await tx.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM group_presence WHERE group_id = $1',
      [groupId],
    );
    return rows.map(({ personId }) => personId);
  }

  /** Of the programmes of all networks whose people may be in it. */
  async facilitatorsOf(tx: Tx, groupId: string): Promise<string[]> {
    const rows = await tx.query<{ personId: string }>(
      `SELECT DISTINCT f.person_id AS "personId"
       FROM programme_facilitator f JOIN network n ON n.programme_id = f.programme_id
       WHERE n.id IN (SELECT network_id FROM group_network WHERE group_id = $1) AND f.ended_at IS NULL`,
      [groupId],
    );
    return rows.map(({ personId }) => personId);
  }
}
