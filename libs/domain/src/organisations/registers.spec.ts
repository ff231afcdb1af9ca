import { registerNames } from './establishment.rules.js';
import type { RegisterEntry, RowReading, RowRefusal } from './register.js';
import { registers } from './registers.js';

type Row = Readonly<Record<string, string>>;

const reading = (register: keyof typeof registers, row: Row): RowReading =>
  registers[register].reader(Object.keys(row))(Object.values(row));

const refused = (reason: RowRefusal, registerKey: string | null): RowReading => ({ ok: false, reason, registerKey });

const taken = (entry: Partial<RegisterEntry>): unknown =>
  expect.objectContaining({ ok: true, entry: expect.objectContaining(entry) as unknown });

describe('every register', () => {
  it.each(registerNames)('%s stands under its own name, and refuses a header that is none of its own', (name) => {
    expect(registers[name].name).toBe(name);
    expect(registers[name].missingColumns(['id'])).not.toEqual([]);
  });
});

describe("a row of Wales's register", () => {
  const row: Row = {
    'school-wls': '6602130',
    name: 'Amlwch Primary School',
    'name-cy': 'Ysgol Gynradd Amlwch',
    'school-type-wls': '9',
    'principal-local-authority': 'AGY',
    'start-date': '',
    'end-date': '',
  };

  it.each<[string, Row, Partial<RegisterEntry>]>([
    ['its names in both languages', {}, { name: 'Amlwch Primary School', otherName: 'Ysgol Gynradd Amlwch' }],
    ['no other name where both are one', { 'name-cy': 'Amlwch Primary School' }, { otherName: null }],
    [
      'what its type means',
      {},
      { establishmentType: 'Middle (ages 3-19)', phase: 'all_through', lowAge: 3, highAge: 19 },
    ],
    ['its authority by its number', { 'school-wls': '6744001' }, { laName: 'Rhondda Cynon Taf' }],
    [
      'that an independent school counts',
      { 'school-wls': '6606028', 'school-type-wls': '' },
      { countsTowardsTheSix: true },
    ],
    ['that a place of no type does not count', { 'school-type-wls': '' }, { countsTowardsTheSix: false }],
    ['that it has closed', { 'end-date': '2019-08-31' }, { status: 'closed', closedOn: '2019-08-31' }],
  ])('says %s', (_what, changes, entry) => {
    expect(reading('wales', { ...row, ...changes })).toEqual(taken(entry));
  });

  it.each<[RowRefusal, Row, string | null]>([
    ['TYPE_UNKNOWN', { 'school-type-wls': '99' }, '6602130'],
    ['KEY_NOT_READABLE', { 'school-wls': '660213' }, null],
    ['DATE_IMPOSSIBLE', { 'end-date': '2019-02-31' }, '6602130'],
    ['CLOSED_BEFORE_OPENED', { 'start-date': '2020-01-01', 'end-date': '2019-01-01' }, '6602130'],
  ])('is refused: %s', (reason, changes, key) => {
    expect(reading('wales', { ...row, ...changes })).toEqual(refused(reason, key));
  });
});

describe("a row of Denmark's register", () => {
  const row: Row = {
    HOVEDSKOLE_INST: '',
    INST_NR: '900001',
    INST_NAVN: 'Hals Skole',
    POSTNR: '9370',
    POSTDISTRIKT: 'Hals ',
    INST_TYPE_NAVN: 'Folkeskoler',
    ADM_KOMMUNE_NAVN: 'Aalborg Kommune',
    BEL_KOMMUNE_NAVN: 'Aalborg Kommune',
    GEO_BREDDE_GRAD: '57,00',
    GEO_LAENGDE_GRAD: '10,25',
  };

  it.each<[string, Row, Partial<RegisterEntry>]>([
    ['where it is', {}, { town: 'Hals', postcode: '9370', degrees: { latitude: 57, longitude: 10.25 } }],
    ['that a main school counts', {}, { mainKey: null, countsTowardsTheSix: true }],
    ['that a department does not', { HOVEDSKOLE_INST: '900002' }, { mainKey: '900002', countsTowardsTheSix: false }],
    ['its municipality', {}, { laName: 'Aalborg Kommune' }],
    ['where it lies, when none is over it', { ADM_KOMMUNE_NAVN: '' }, { laName: 'Aalborg Kommune' }],
    ['no place when the register has none', { GEO_BREDDE_GRAD: '', GEO_LAENGDE_GRAD: '' }, { degrees: null }],
  ])('says %s', (_what, changes, entry) => {
    expect(reading('denmark', { ...row, ...changes })).toEqual(taken(entry));
  });

  it.each<[RowRefusal, Row, string | null]>([
    ['NUMBER_NOT_READABLE', { GEO_BREDDE_GRAD: 'nord' }, '900001'],
    ['KEY_NOT_READABLE', { INST_NR: 'A' }, null],
  ])('is refused: %s', (reason, changes, key) => {
    expect(reading('denmark', { ...row, ...changes })).toEqual(refused(reason, key));
  });
});

describe("a row of Sweden's register", () => {
  const row: Row = {
    Kod: '0114',
    Skolenhetsnamn: 'Bollstanäs skola',
    'Grund-skola': 'Ja',
    'Förskole-klass': 'Ja',
    'Fritids-hem': 'Ja',
  };

  it('has its municipality and name as key, and its forms of school as type', () => {
    expect(reading('sweden', row)).toEqual(
      taken({
        registerKey: '0114 Bollstanäs skola',
        laName: 'Upplands Väsby',
        establishmentType: 'Grundskola, Förskoleklass',
        countsTowardsTheSix: true,
      }),
    );
  });

  it.each<[RowRefusal, Row, string | null]>([
    ['SCHOOL_FORM_MISSING', { 'Grund-skola': '', 'Förskole-klass': '' }, '0114 Bollstanäs skola'],
    ['MUNICIPALITY_UNKNOWN', { Kod: '9999' }, '9999 Bollstanäs skola'],
    ['KEY_NOT_READABLE', { Kod: '114' }, null],
    ['NAME_MISSING', { Skolenhetsnamn: '' }, null],
  ])('is refused: %s', (reason, changes, key) => {
    expect(reading('sweden', { ...row, ...changes })).toEqual(refused(reason, key));
  });
});
