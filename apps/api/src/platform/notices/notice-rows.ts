// A notice as the statements give it, and what is written from it.
import type { NoticeKind } from './notice-kinds.js';

export interface NoticeRow {
  readonly id: string;
  readonly personId: string;
  readonly networkId: string | null;
  readonly kind: NoticeKind;
  readonly path: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly toldAt: Date;
  readonly readAt: Date | null;
}

export const NOTICE_COLUMNS = `n.id, n.person_id AS "personId", n.network_id AS "networkId", n.kind, n.path, n.details,
  n.told_at AS "toldAt", n.read_at AS "readAt"`;
