// Every statement about how people want to be mailed.
import { Injectable } from '@nestjs/common';
import type { MailWish } from '@sixfold/domain';
import type { Tx } from '../transaction/tx.js';
import type { Attention, SettingsOfPerson } from './attention.js';
import { NoticeNetworkSettingsEntity } from './notice-network-settings.entity.js';
import type { Queries } from './notice-ports.js';
import { NoticeSettingsEntity } from './notice-settings.entity.js';

export interface NetworkWish {
  readonly networkId: string;
  readonly mail: MailWish;
}

@Injectable()
export class NoticeSettingsRepository {
  /** One row a person, also for those who have set nothing; with their wish for the network, where one is named. */
  async of(queries: Queries, personIds: readonly string[], networkId: string | null): Promise<SettingsOfPerson[]> {
    return queries.query<SettingsOfPerson>(
      `SELECT p.id AS "personId", n.mail AS "networkWish", CASE WHEN s.person_id IS NOT NULL THEN json_build_object(
         'mail', s.mail, 'quietFrom', s.quiet_from, 'quietUntil', s.quiet_until, 'quietWeekends', s.quiet_weekends,
         'timeZone', s.time_zone, 'holidays', s.holidays) END AS settings
       FROM unnest($1::uuid[]) AS p (id)
       LEFT JOIN notice_settings s ON s.person_id = p.id
       LEFT JOIN notice_network_settings n ON n.person_id = p.id AND n.network_id = $2`,
      [personIds, networkId],
    );
  }

  networkWishesOf(queries: Queries, personId: string): Promise<NetworkWish[]> {
    return queries.query('SELECT network_id AS "networkId", mail FROM notice_network_settings WHERE person_id = $1', [
      personId,
    ]);
  }

  async save(tx: Tx, personId: string, settings: Attention): Promise<void> {
    await tx.manager.upsert(NoticeSettingsEntity, { personId, ...settings }, ['personId']);
  }

  /** With null, what holds for all the rest holds for this network too. */
  async saveForNetwork(tx: Tx, personId: string, networkId: string, mail: MailWish | null): Promise<void> {
    if (mail === null) await tx.manager.delete(NoticeNetworkSettingsEntity, { personId, networkId });
    else await tx.manager.upsert(NoticeNetworkSettingsEntity, { personId, networkId, mail }, ['personId', 'networkId']);
  }
}
