// England's register (Get Information About Schools), read by the names in its header and never by position.
import type { OrganisationKind } from './affiliation.rules.js';
import {
  countsTowardsTheSix,
  homeRegisterOf,
  kindOfEstablishment,
  type OrganisationStatus,
  type Register,
  type SchoolPhase,
} from './establishment.rules.js';
import { readDate, readPostcode, readWebsite, readWholeNumber } from './register-values.rules.js';

/** One establishment as a register states it. Days are yyyy-mm-dd; null is "the register does not say". */
export interface RegisterEntry {
  readonly registerKey: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly establishmentType: string;
  readonly countsTowardsTheSix: boolean;
  readonly homeRegister: Register;
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
  readonly laName: string | null;
  readonly website: string | null;
  /** Metres on the British national grid. */
  readonly grid: { readonly easting: number; readonly northing: number } | null;
}

export const rowRefusals = [
  'QUOTES_BROKEN',
  'COLUMN_COUNT',
  'TEXT_NOT_READABLE',
  'KEY_NOT_READABLE',
  'KEY_TWICE',
  'NAME_MISSING',
  'NAME_TOO_LONG',
  'STATUS_UNKNOWN',
  'DATE_IMPOSSIBLE',
  'CLOSED_BEFORE_OPENED',
  'AGES_IMPOSSIBLE',
  'NUMBER_NOT_READABLE',
] as const;
/** Why a row of a register was not taken. */
export type RowRefusal = (typeof rowRefusals)[number];

export type RowReading =
  | { readonly ok: true; readonly entry: RegisterEntry }
  | { readonly ok: false; readonly reason: RowRefusal; readonly registerKey: string | null };

export type RegisterReader = (cells: readonly string[]) => RowReading;

export const ORGANISATION_NAME_LONGEST = 200;

const columns = {
  registerKey: 'URN',
  name: 'EstablishmentName',
  type: 'TypeOfEstablishment (name)',
  status: 'EstablishmentStatus (name)',
  openedOn: 'OpenDate',
  closedOn: 'CloseDate',
  phase: 'PhaseOfEducation (name)',
  lowAge: 'StatutoryLowAge',
  highAge: 'StatutoryHighAge',
  pupils: 'NumberOfPupils',
  locality: 'Locality',
  town: 'Town',
  county: 'County (name)',
  postcode: 'Postcode',
  laName: 'LA (name)',
  website: 'SchoolWebsite',
  easting: 'Easting',
  northing: 'Northing',
} as const;
type Column = keyof typeof columns;
type Cells = Readonly<Record<Column, string>>;

const columnNames = Object.keys(columns) as Column[];
const indispensable = ['registerKey', 'name', 'type', 'status'] as const satisfies readonly Column[];

const statuses: Readonly<Record<string, OrganisationStatus>> = {
  open: 'open',
  'open, but proposed to close': 'proposed_to_close',
  'proposed to open': 'proposed_to_open',
  closed: 'closed',
};

const phases: Readonly<Record<string, SchoolPhase>> = {
  nursery: 'nursery',
  primary: 'primary',
  'middle deemed primary': 'middle_deemed_primary',
  secondary: 'secondary',
  'middle deemed secondary': 'middle_deemed_secondary',
  'all through': 'all_through',
  '16 plus': 'sixteen_plus',
  'not applicable': 'not_applicable',
};

/** The names that England's register must have in its header and this header has not. */
export const missingEnglandColumns = (header: readonly string[]): string[] =>
  indispensable.map((column) => columns[column]).filter((name) => !header.includes(name));

/** A reader for rows under this header; columns that it lacks read as "the register does not say". */
export const englandReader = (header: readonly string[]): RegisterReader => {
  const places = columnNames.map((column) => [column, header.indexOf(columns[column])] as const);
  return (cells) => {
    const read = Object.fromEntries(
      places.map(([column, place]) => [column, (cells[place] ?? '').replaceAll(/\s+/g, ' ').trim()]),
    ) as Cells;
    const registerKey = /^\d{6}$/.test(read.registerKey) ? read.registerKey : null;
    if (cells.length !== header.length) return { ok: false, reason: 'COLUMN_COUNT', registerKey };
    const entry = readEntry(read);
    return typeof entry === 'string' ? { ok: false, reason: entry, registerKey } : { ok: true, entry };
  };
};

// Control characters and U+FFFD are what text looks like when it was read in the wrong encoding.
const damaged = /[\p{Cc}\uFFFD]/u;

const readEntry = (cells: Cells): RegisterEntry | RowRefusal => {
  if (columnNames.some((column) => damaged.test(cells[column]))) return 'TEXT_NOT_READABLE';
  if (!/^\d{6}$/.test(cells.registerKey)) return 'KEY_NOT_READABLE';
  if (cells.name === '') return 'NAME_MISSING';
  if (cells.name.length > ORGANISATION_NAME_LONGEST) return 'NAME_TOO_LONG';
  const status = statuses[cells.status.toLowerCase()];
  if (!status) return 'STATUS_UNKNOWN';
  const days = readDays(cells);
  if (typeof days === 'string') return days;
  const numbers = readNumbers(cells);
  if (typeof numbers === 'string') return numbers;
  return {
    registerKey: cells.registerKey,
    name: cells.name,
    kind: kindOfEstablishment(cells.type),
    establishmentType: cells.type,
    countsTowardsTheSix: countsTowardsTheSix({ type: cells.type, isDepartment: false }),
    homeRegister: homeRegisterOf(cells.type),
    status,
    ...days,
    phase: phases[cells.phase.toLowerCase().replaceAll('-', ' ')] ?? null,
    ...numbers,
    locality: cells.locality || null,
    town: cells.town || null,
    county: cells.county || null,
    postcode: readPostcode(cells.postcode),
    laName: cells.laName || null,
    website: readWebsite(cells.website),
  };
};

const readDays = (cells: Cells): Pick<RegisterEntry, 'openedOn' | 'closedOn'> | RowRefusal => {
  const opened = readDate(cells.openedOn);
  const closed = readDate(cells.closedOn);
  if (!opened.ok || !closed.ok) return 'DATE_IMPOSSIBLE';
  if (opened.value && closed.value && closed.value < opened.value) return 'CLOSED_BEFORE_OPENED';
  return { openedOn: opened.value, closedOn: closed.value };
};

const readNumbers = (cells: Cells): Pick<RegisterEntry, 'lowAge' | 'highAge' | 'pupils' | 'grid'> | RowRefusal => {
  const [low, high, pupils, easting, northing] = [
    cells.lowAge,
    cells.highAge,
    cells.pupils,
    cells.easting,
    cells.northing,
  ].map(readWholeNumber);
  if (!low?.ok || !high?.ok || !pupils?.ok || !easting?.ok || !northing?.ok) return 'NUMBER_NOT_READABLE';
  // The register writes 0 to 0 where it does not know the ages.
  const ages = high.value === 0 ? { lowAge: null, highAge: null } : { lowAge: low.value, highAge: high.value };
  if (ages.lowAge !== null && ages.highAge !== null && ages.lowAge > ages.highAge) return 'AGES_IMPOSSIBLE';
  const grid = easting.value && northing.value ? { easting: easting.value, northing: northing.value } : null;
  return { ...ages, pupils: pupils.value, grid };
};
