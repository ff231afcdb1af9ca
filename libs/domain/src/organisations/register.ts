// What a register of schools is to an import: columns found by their names, a key, and how one row is read.
import type { OrganisationKind } from './affiliation.rules.js';
import type { OrganisationStatus, RegisterName, SchoolPhase } from './establishment.rules.js';

/** One establishment as a register states it. Days are yyyy-mm-dd; null is "the register does not say". */
export interface RegisterEntry {
  readonly registerKey: string;
  readonly name: string;
  /** Its name in the register's second language, where that is another one. */
  readonly otherName: string | null;
  readonly kind: OrganisationKind;
  readonly establishmentType: string;
  readonly countsTowardsTheSix: boolean;
  /** The key of the main school that it is a department of. */
  readonly mainKey: string | null;
  readonly homeRegister: RegisterName;
  /** Its key in its home register, where this register gives it and is another one. */
  readonly homeKey: string | null;
  readonly status: OrganisationStatus;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  readonly phase: SchoolPhase | null;
  readonly lowAge: number | null;
  readonly highAge: number | null;
  readonly pupils: number | null;
  readonly locality: string | null;
  readonly town: string | null;
  readonly county: string | null;
  readonly postcode: string | null;
  /** The local authority or municipality. */
  readonly laName: string | null;
  readonly website: string | null;
  /** Metres on the British national grid. */
  readonly grid: { readonly easting: number; readonly northing: number } | null;
  /** WGS84. */
  readonly degrees: { readonly latitude: number; readonly longitude: number } | null;
}

/** An entry of a register that says no more than the least; each register states what it knows on top of this. */
export const UNSTATED = {
  otherName: null,
  kind: 'school',
  mainKey: null,
  homeKey: null,
  status: 'open',
  openedOn: null,
  closedOn: null,
  phase: null,
  lowAge: null,
  highAge: null,
  pupils: null,
  locality: null,
  town: null,
  county: null,
  postcode: null,
  laName: null,
  website: null,
  grid: null,
  degrees: null,
} as const satisfies Partial<RegisterEntry>;

export const rowRefusals = [
  'QUOTES_BROKEN',
  'COLUMN_COUNT',
  'TEXT_NOT_READABLE',
  'KEY_NOT_READABLE',
  'KEY_TWICE',
  'NAME_MISSING',
  'NAME_TOO_LONG',
  'STATUS_UNKNOWN',
  'TYPE_UNKNOWN',
  'MUNICIPALITY_UNKNOWN',
  'SCHOOL_FORM_MISSING',
  'DATE_IMPOSSIBLE',
  'CLOSED_BEFORE_OPENED',
  'AGES_IMPOSSIBLE',
  'NUMBER_NOT_READABLE',
  'LINK_TO_ITSELF',
] as const;
/** Why a row of a register was not taken. */
export type RowRefusal = (typeof rowRefusals)[number];

export type RowReading =
  | { readonly ok: true; readonly entry: RegisterEntry }
  | { readonly ok: false; readonly reason: RowRefusal; readonly registerKey: string | null };

export type RegisterReader = (cells: readonly string[]) => RowReading;

export const ORGANISATION_NAME_LONGEST = 200;

export interface Register {
  readonly name: RegisterName;
  /** Whose register it is, in English. */
  readonly country: string;
  readonly delimiter: ',' | ';' | '\t';
  /** Whether schools have no number here, so that a renamed one cannot be told from a new one. */
  readonly isKeyedByName: boolean;
  /** The names that its header must have and this header has not. */
  missingColumns(header: readonly string[]): string[];
  /** A reader for rows under this header; columns that it lacks read as "the register does not say". */
  reader(header: readonly string[]): RegisterReader;
}

/** A row's cells by column, trimmed, inner white space as single blanks; '' where the header lacks the column. */
export type Cells<Column extends string> = Readonly<Record<Column | 'name', string>>;

interface RegisterLayout<Column extends string> extends Pick<
  Register,
  'name' | 'country' | 'delimiter' | 'isKeyedByName'
> {
  /** What each column is called in the header. */
  readonly columns: Readonly<Record<Column | 'name', string>>;
  readonly indispensable: readonly (Column | 'name')[];
  /** The key of the row, null when it has none that can be read. */
  readonly keyOf: (cells: Cells<Column>) => string | null;
  /** Reads a row that has a key and a name. */
  readonly read: (cells: Cells<Column>, registerKey: string) => RegisterEntry | RowRefusal;
}

// Control characters and U+FFFD are what text looks like when it was read in the wrong encoding.
const damaged = /[\p{Cc}\uFFFD]/u;

/** How a row's cells are found by the names in the header, in whatever order they stand there. */
export const cellsByHeader = <Column extends string>(
  columns: Readonly<Record<Column, string>>,
  header: readonly string[],
): ((row: readonly string[]) => Readonly<Record<Column, string>>) => {
  const names = Object.keys(columns) as Column[];
  const places = names.map((column) => [column, header.indexOf(columns[column])] as const);
  return (row) =>
    Object.fromEntries(
      places.map(([column, place]) => [column, (row[place] ?? '').replaceAll(/\s+/g, ' ').trim()]),
    ) as Record<Column, string>;
};

/** A register by its layout: rows are read by the names in the header and never by position. */
export const registerOf = <Column extends string>(layout: RegisterLayout<Column>): Register => {
  const columns = Object.keys(layout.columns) as (Column | 'name')[];

  const readCells = (cells: Cells<Column>, registerKey: string | null): RegisterEntry | RowRefusal => {
    if (columns.some((column) => damaged.test(cells[column]))) return 'TEXT_NOT_READABLE';
    if (cells.name === '') return 'NAME_MISSING';
    if (registerKey === null) return 'KEY_NOT_READABLE';
    if (cells.name.length > ORGANISATION_NAME_LONGEST) return 'NAME_TOO_LONG';
    return layout.read(cells, registerKey);
  };

  const reader = (header: readonly string[]): RegisterReader => {
    const cellsOf = cellsByHeader(layout.columns, header);
    return (row) => {
      const cells = cellsOf(row);
      const registerKey = layout.keyOf(cells);
      if (row.length !== header.length) return { ok: false, reason: 'COLUMN_COUNT', registerKey };
      const entry = readCells(cells, registerKey);
      return typeof entry === 'string' ? { ok: false, reason: entry, registerKey } : { ok: true, entry };
    };
  };

  return {
    name: layout.name,
    country: layout.country,
    delimiter: layout.delimiter,
    isKeyedByName: layout.isKeyedByName,
    missingColumns: (header) =>
      layout.indispensable.map((column) => layout.columns[column]).filter((name) => !header.includes(name)),
    reader,
  };
};
