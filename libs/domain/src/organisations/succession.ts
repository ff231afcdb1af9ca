// Which school took the place of which: the files of links that a register may have beside its schools.
import type { RegisterName } from './establishment.rules.js';
import { cellsByHeader, type RowRefusal } from './register.js';
import { readDate } from './register-values.rules.js';

/** Keys are those of one register; `since` is yyyy-mm-dd, null when the register does not say. */
export interface Succession {
  readonly predecessorKey: string;
  readonly successorKey: string;
  readonly since: string | null;
}

/** `succession` is null for a link of another kind, as between a school and its sixth form centre. */
export type LinkReading =
  | { readonly ok: true; readonly succession: Succession | null }
  | { readonly ok: false; readonly reason: RowRefusal; readonly registerKey: string | null };

export interface LinksFile {
  readonly delimiter: ',';
  /** The names that its header must have and this header has not. */
  missingColumns(header: readonly string[]): string[];
  reader(header: readonly string[]): (cells: readonly string[]) => LinkReading;
}

const columns = { from: 'URN', to: 'LinkURN', type: 'LinkType', since: 'LinkEstablishedDate' } as const;
type LinkCells = Readonly<Record<keyof typeof columns, string>>;

const urn = /^\d{6}$/;

/** The same succession may stand twice, once with either school; both ways say who followed whom. */
const successionOf = ({ from, to, type }: LinkCells, since: string | null): Succession | null => {
  if (/^successor\b/i.test(type)) return { predecessorKey: from, successorKey: to, since };
  return /^predecessor\b/i.test(type) ? { predecessorKey: to, successorKey: from, since } : null;
};

const readLink = (cells: LinkCells): Succession | RowRefusal | null => {
  if (!urn.test(cells.from) || !urn.test(cells.to)) return 'KEY_NOT_READABLE';
  if (cells.from === cells.to) return 'LINK_TO_ITSELF';
  const since = readDate(cells.since);
  return since.ok ? successionOf(cells, since.value) : 'DATE_IMPOSSIBLE';
};

const england: LinksFile = {
  delimiter: ',',
  missingColumns: (header) => Object.values(columns).filter((name) => !header.includes(name)),
  reader: (header) => {
    const cellsOf = cellsByHeader(columns, header);
    return (row) => {
      const cells = cellsOf(row);
      const link = row.length === header.length ? readLink(cells) : 'COLUMN_COUNT';
      const registerKey = urn.test(cells.from) ? cells.from : null;
      return typeof link === 'string' ? { ok: false, reason: link, registerKey } : { ok: true, succession: link };
    };
  },
};

/** The registers that have such a file. */
export const linksFiles: Readonly<Partial<Record<RegisterName, LinksFile>>> = { england };
