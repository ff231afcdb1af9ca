// Wales's register of schools: names in both languages, the type as a number, the authority as the number's first part.
import { countsTowardsTheSix, kindOfEstablishment, type SchoolPhase } from './establishment.rules.js';
import { type Cells, type RegisterEntry, registerOf, type RowRefusal, UNSTATED } from './register.js';
import { readDate } from './register-values.rules.js';

const columns = {
  registerKey: 'school-wls',
  name: 'name',
  welshName: 'name-cy',
  type: 'school-type-wls',
  openedOn: 'start-date',
  closedOn: 'end-date',
} as const;
type WalesCells = Cells<keyof typeof columns>;

interface SchoolType {
  readonly called: string;
  readonly phase: SchoolPhase | null;
  /** The lowest and the highest age, where the type says them. */
  readonly ages?: readonly [lowest: number, highest: number];
}

/** The register "school-type-wls". */
const types: Readonly<Record<string, SchoolType>> = {
  1: { called: 'Nursery, Infants & Juniors', phase: 'primary' },
  2: { called: 'Infants & Juniors', phase: 'primary' },
  3: { called: 'Secondary (ages 11-19)', phase: 'secondary', ages: [11, 19] },
  4: { called: 'Special (with post-16 provision)', phase: 'not_applicable' },
  5: { called: 'Juniors', phase: 'primary' },
  6: { called: 'Nursery & Infants', phase: 'primary' },
  7: { called: 'Secondary (ages 11-16)', phase: 'secondary', ages: [11, 16] },
  8: { called: 'Middle (ages 3-16)', phase: 'all_through', ages: [3, 16] },
  9: { called: 'Middle (ages 3-19)', phase: 'all_through', ages: [3, 19] },
  10: { called: 'Special (without post-16 provision)', phase: 'not_applicable' },
  11: { called: 'Nursery', phase: 'nursery' },
  12: { called: 'Infants', phase: 'primary' },
  13: { called: 'Middle (ages 4-19)', phase: 'all_through', ages: [4, 19] },
};

const independent: SchoolType = { called: 'Independent school', phase: null };
const unnamed: SchoolType = { called: '', phase: null };

/** Authorities by the first three digits of their schools' numbers; some rows name none in any other way. */
const authorities: ReadonlyMap<string, string> = new Map(
  [
    ...['Isle of Anglesey', 'Gwynedd', 'Conwy', 'Denbighshire', 'Flintshire', 'Wrexham', 'Powys', 'Ceredigion'],
    ...['Pembrokeshire', 'Carmarthenshire', 'Swansea', 'Neath Port Talbot', 'Bridgend', 'Vale of Glamorgan'],
    ...['Rhondda Cynon Taf', 'Merthyr Tydfil', 'Caerphilly', 'Blaenau Gwent', 'Torfaen', 'Monmouthshire'],
    ...['Newport', 'Cardiff'],
  ].map((authority, place) => [String(660 + place), authority]),
);

/** The register leaves the type of independent schools open; their numbers begin with 6 after the authority's. */
const typeOf = ({ type, registerKey }: WalesCells): SchoolType | undefined => {
  if (type !== '') return types[type];
  return registerKey[3] === '6' ? independent : unnamed;
};

const readEntry = (cells: WalesCells, registerKey: string): RegisterEntry | RowRefusal => {
  const type = typeOf(cells);
  if (type === undefined) return 'TYPE_UNKNOWN';
  const opened = readDate(cells.openedOn);
  const closed = readDate(cells.closedOn);
  if (!opened.ok || !closed.ok) return 'DATE_IMPOSSIBLE';
  if (opened.value && closed.value && closed.value < opened.value) return 'CLOSED_BEFORE_OPENED';
  return {
    ...UNSTATED,
    registerKey,
    name: cells.name,
    otherName: cells.welshName === '' || cells.welshName === cells.name ? null : cells.welshName,
    kind: kindOfEstablishment(type.called),
    establishmentType: type.called,
    countsTowardsTheSix: countsTowardsTheSix({ type: type.called, isDepartment: false }),
    homeRegister: 'wales',
    status: closed.value === null ? 'open' : 'closed',
    openedOn: opened.value,
    closedOn: closed.value,
    phase: type.phase,
    lowAge: type.ages?.[0] ?? null,
    highAge: type.ages?.[1] ?? null,
    laName: authorities.get(registerKey.slice(0, 3)) ?? null,
  };
};

export const wales = registerOf({
  name: 'wales',
  country: 'Wales',
  delimiter: '\t',
  isKeyedByName: false,
  columns,
  indispensable: ['registerKey', 'name', 'welshName', 'type', 'closedOn'],
  keyOf: (cells) => (/^\d{7}$/.test(cells.registerKey) ? cells.registerKey : null),
  read: readEntry,
});
