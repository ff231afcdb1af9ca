// England's register (Get Information About Schools).
import {
  countsTowardsTheSix,
  homeRegisterOf,
  kindOfEstablishment,
  type OrganisationStatus,
  type SchoolPhase,
} from './establishment.rules.js';
import { type Cells, type RegisterEntry, registerOf, type RowRefusal, UNSTATED } from './register.js';
import { readDate, readPostcode, readWebsite, readWholeNumber } from './register-values.rules.js';

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
  laNumber: 'LA (code)',
  numberInLa: 'EstablishmentNumber',
} as const;
type EnglandCells = Cells<keyof typeof columns>;

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

const readEntry = (cells: EnglandCells, registerKey: string): RegisterEntry | RowRefusal => {
  const status = statuses[cells.status.toLowerCase()];
  if (!status) return 'STATUS_UNKNOWN';
  const days = readDays(cells);
  if (typeof days === 'string') return days;
  const numbers = readNumbers(cells);
  if (typeof numbers === 'string') return numbers;
  const homeRegister = homeRegisterOf(cells.type);
  return {
    ...UNSTATED,
    registerKey,
    name: cells.name,
    kind: kindOfEstablishment(cells.type),
    establishmentType: cells.type,
    countsTowardsTheSix: countsTowardsTheSix({ type: cells.type, isDepartment: false }),
    homeRegister,
    homeKey: homeRegister === 'wales' ? welshKey(cells) : null,
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

/** Wales numbers its schools by authority and school, two numbers that England's file may give beside its own. */
const welshKey = ({ laNumber, numberInLa }: EnglandCells): string | null =>
  /^\d{7}$/.test(laNumber + numberInLa) ? laNumber + numberInLa : null;

const readDays = (cells: EnglandCells): Pick<RegisterEntry, 'openedOn' | 'closedOn'> | RowRefusal => {
  const opened = readDate(cells.openedOn);
  const closed = readDate(cells.closedOn);
  if (!opened.ok || !closed.ok) return 'DATE_IMPOSSIBLE';
  if (opened.value && closed.value && closed.value < opened.value) return 'CLOSED_BEFORE_OPENED';
  return { openedOn: opened.value, closedOn: closed.value };
};

const readNumbers = (
  cells: EnglandCells,
): Pick<RegisterEntry, 'lowAge' | 'highAge' | 'pupils' | 'grid'> | RowRefusal => {
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

const urn = /^\d{6}$/;

export const england = registerOf({
  name: 'england',
  country: 'England',
  delimiter: ',',
  isKeyedByName: false,
  columns,
  indispensable: ['registerKey', 'name', 'type', 'status'],
  keyOf: (cells) => (urn.test(cells.registerKey) ? cells.registerKey : null),
  read: readEntry,
});
