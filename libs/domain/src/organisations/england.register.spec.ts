import * as fc from 'fast-check';
import { england } from './england.register.js';
import type { RowReading } from './register.js';

const row: Readonly<Record<string, string>> = {
  URN: '121234',
  'LA (name)': 'Norfolk',
  EstablishmentName: "St Mary's  School",
  'TypeOfEstablishment (name)': 'Community School',
  'EstablishmentStatus (name)': 'Open, but proposed to close',
  OpenDate: '01-09-2012',
  CloseDate: '',
  'PhaseOfEducation (name)': 'All-through',
  StatutoryLowAge: '4',
  StatutoryHighAge: '18',
  NumberOfPupils: '1463',
  Town: 'Diss',
  Postcode: 'ip224pu',
  SchoolWebsite: 'www.stmarys.norfolk.sch.uk/',
  Easting: '533498',
  Northing: '181201',
};

const read = (changes: Readonly<Record<string, string>> = {}): RowReading => {
  const cells = { ...row, ...changes };
  return england.reader(Object.keys(cells))(Object.values(cells));
};

describe("a row of England's register", () => {
  it('says what the school is', () => {
    expect(read()).toEqual({
      ok: true,
      entry: {
        registerKey: '121234',
        name: "St Mary's School",
        otherName: null,
        kind: 'school',
        establishmentType: 'Community School',
        countsTowardsTheSix: true,
        mainKey: null,
        homeRegister: 'england',
        homeKey: null,
        status: 'proposed_to_close',
        openedOn: '2012-09-01',
        closedOn: null,
        phase: 'all_through',
        lowAge: 4,
        highAge: 18,
        pupils: 1463,
        locality: null,
        town: 'Diss',
        county: null,
        postcode: 'IP22 4PU',
        laName: 'Norfolk',
        website: 'http://www.stmarys.norfolk.sch.uk',
        grid: { easting: 533_498, northing: 181_201 },
        degrees: null,
      },
    });
  });

  it('is read by the names in the header, in whatever order', () => {
    const shuffled = fc.shuffledSubarray(Object.keys(row), { minLength: Object.keys(row).length });
    fc.assert(
      fc.property(shuffled, (header) => {
        expect(england.reader(header)(header.map((name) => row[name] ?? ''))).toEqual(read());
      }),
    );
  });

  it('may lack the columns that older files lack', () => {
    const header = ['URN', 'EstablishmentName', 'TypeOfEstablishment (name)', 'EstablishmentStatus (name)'];
    const reading = england.reader(header)(['100000', 'A', 'Free Schools', 'Open']);
    expect(reading).toMatchObject({ ok: true, entry: { pupils: null, grid: null, phase: null, openedOn: null } });
    expect(england.missingColumns(header)).toEqual([]);
    expect(england.missingColumns(['URN', 'Name'])).toEqual([
      'EstablishmentName',
      'TypeOfEstablishment (name)',
      'EstablishmentStatus (name)',
    ]);
  });

  it('gives the number that Wales gives a Welsh school, if it has it', () => {
    const welsh = { 'TypeOfEstablishment (name)': 'Welsh Establishment' };
    expect(read({ ...welsh, 'LA (code)': '660', EstablishmentNumber: '2130' })).toMatchObject({
      entry: { homeRegister: 'wales', homeKey: '6602130' },
    });
    expect(read(welsh)).toMatchObject({ entry: { homeRegister: 'wales', homeKey: null } });
    expect(read({ 'LA (code)': '926', EstablishmentNumber: '2130' })).toMatchObject({ entry: { homeKey: null } });
  });

  it('takes ages from 0 to 0 as not known', () => {
    expect(read({ StatutoryLowAge: '0', StatutoryHighAge: '0' })).toMatchObject({
      entry: { lowAge: null, highAge: null },
    });
  });

  it.each([
    ['KEY_NOT_READABLE', { URN: '12345' }, null],
    ['KEY_NOT_READABLE', { URN: '' }, null],
    ['NAME_MISSING', { EstablishmentName: '  ' }, '121234'],
    ['NAME_TOO_LONG', { EstablishmentName: 'x'.repeat(201) }, '121234'],
    ['STATUS_UNKNOWN', { 'EstablishmentStatus (name)': 'Perhaps' }, '121234'],
    ['DATE_IMPOSSIBLE', { OpenDate: '31-02-2012' }, '121234'],
    ['DATE_IMPOSSIBLE', { CloseDate: '2012' }, '121234'],
    ['CLOSED_BEFORE_OPENED', { CloseDate: '31/08/2012' }, '121234'],
    ['AGES_IMPOSSIBLE', { StatutoryLowAge: '11', StatutoryHighAge: '4' }, '121234'],
    ['NUMBER_NOT_READABLE', { NumberOfPupils: 'about 200' }, '121234'],
    ['TEXT_NOT_READABLE', { EstablishmentName: 'St Ren\uFFFDe' }, '121234'],
    ['TEXT_NOT_READABLE', { Town: 'Di\u0000ss' }, '121234'],
  ] as const)('is refused: %s', (reason, changes, registerKey) => {
    expect(read(changes)).toEqual({ ok: false, reason, registerKey });
  });

  it('is refused when it has another number of columns than the header', () => {
    const header = Object.keys(row);
    expect(england.reader(header)(Object.values(row).slice(1))).toMatchObject({ ok: false, reason: 'COLUMN_COUNT' });
  });

  it('is either taken or refused, whatever the cells hold', () => {
    const cells = fc.array(fc.string({ unit: 'binary' }), { minLength: 16, maxLength: 16 });
    fc.assert(fc.property(cells, (any) => typeof england.reader(Object.keys(row))(any).ok === 'boolean'));
  });
});
