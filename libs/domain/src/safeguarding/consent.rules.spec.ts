// When something of a pupil may be published: whose consent is needed, how long it holds, and what a withdrawal does.
import fc from 'fast-check';
import {
  canBeGivenOn,
  canHoldUntil,
  type ConsentGiver,
  consentCover,
  consentGivers,
  consentPurposes,
  type GivenConsent,
  giversNeeded,
  schoolYearEndsOn,
  todayAt,
} from './consent.rules.js';

const TODAY = '2026-11-24';

const given = (giver: ConsentGiver, more: Partial<GivenConsent> = {}): GivenConsent => ({
  ...{ purpose: 'quotation', giver, givenOn: '2026-09-01', until: '2027-08-31', withdrawnAt: null },
  ...more,
});
const withdrawn = { withdrawnAt: new Date('2026-11-01T12:00:00Z') };

describe('what may be published of a pupil', () => {
  it.each([
    ['under thirteen, nothing given', false, [], 'missing', ['school', 'guardian'], null],
    ['the school alone', false, [given('school')], 'missing', ['guardian'], null],
    ['a guardian alone', false, [given('guardian')], 'missing', ['school'], null],
    ['a child for themselves', false, [given('school'), given('pupil')], 'missing', ['guardian'], null],
    ['school and guardian', false, [given('school'), given('guardian')], 'given', [], '2027-08-31'],
    ['from thirteen, a guardian', true, [given('school'), given('guardian')], 'missing', ['pupil'], null],
    ['from thirteen, the pupil', true, [given('school'), given('pupil')], 'given', [], '2027-08-31'],
    [
      'until whichever ends first',
      false,
      [given('school'), given('guardian', { until: '2027-01-31' })],
      'given',
      [],
      '2027-01-31',
    ],
    [
      'by the longer of two',
      false,
      [given('school'), given('guardian', { until: '2027-01-31' }), given('guardian')],
      'given',
      [],
      '2027-08-31',
    ],
    ['withdrawn', false, [given('school'), given('guardian', withdrawn)], 'withdrawn', ['guardian'], null],
    [
      'withdrawn, and given again',
      false,
      [given('school'), given('guardian', withdrawn), given('guardian')],
      'given',
      [],
      '2027-08-31',
    ],
    ['over', false, [given('school'), given('guardian', { until: '2026-11-23' })], 'lapsed', ['guardian'], null],
    ['on its last day', false, [given('school'), given('guardian', { until: TODAY })], 'given', [], TODAY],
    [
      'from tomorrow on',
      false,
      [given('school'), given('guardian', { givenOn: '2026-11-25' })],
      'missing',
      ['guardian'],
      null,
    ],
    [
      'for something else',
      false,
      [given('school'), given('guardian', { purpose: 'picture' })],
      'missing',
      ['guardian'],
      null,
    ],
  ] as const)('%s', (_, isThirteen, consents, standing, missing, until) => {
    expect(consentCover(isThirteen, consents, 'quotation', TODAY)).toEqual({ standing, missing, until });
  });

  const days = fc
    .integer({ min: 0, max: 1_000 })
    .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  const anyConsent: fc.Arbitrary<GivenConsent> = fc.record({
    purpose: fc.constantFrom(...consentPurposes),
    giver: fc.constantFrom(...consentGivers),
    givenOn: days,
    until: days,
    withdrawnAt: fc.option(fc.constant(new Date('2026-11-01T12:00:00Z'))),
  });
  const anyPupil = fc.record({
    isThirteen: fc.boolean(),
    consents: fc.array(anyConsent, { maxLength: 8 }),
    purpose: fc.constantFrom(...consentPurposes),
    day: days,
  });

  it('is never given without everybody who is needed, each for that purpose, in time and not withdrawn', () => {
    fc.assert(
      fc.property(anyPupil, ({ isThirteen, consents, purpose, day }) => {
        const { standing, missing, until } = consentCover(isThirteen, consents, purpose, day);
        const lacking = giversNeeded(isThirteen).filter(
          (giver) =>
            !consents.some(
              (consent) =>
                consent.giver === giver &&
                consent.purpose === purpose &&
                consent.withdrawnAt === null &&
                consent.givenOn <= day &&
                day <= consent.until,
            ),
        );
        expect(missing).toEqual(lacking);
        expect(standing === 'given').toBe(lacking.length === 0);
        expect(until === null).toBe(standing !== 'given');
      }),
    );
  });

  it('is not given any more once all is withdrawn, whatever was given and in whatever order', () => {
    fc.assert(
      fc.property(anyPupil, ({ isThirteen, consents, purpose, day }) => {
        const all = consents.map((consent) => ({ ...consent, ...withdrawn }));
        expect(consentCover(isThirteen, all, purpose, day).standing).not.toBe('given');
        expect(consentCover(isThirteen, consents.toReversed(), purpose, day)).toEqual(
          consentCover(isThirteen, consents, purpose, day),
        );
      }),
    );
  });
});

describe('days', () => {
  it.each([
    ['2026-08-31', 'england', '2026-08-31'],
    ['2026-09-01', 'wales', '2027-08-31'],
    ['2026-11-24', 'denmark', '2027-07-31'],
    ['2027-07-31', 'denmark', '2027-07-31'],
    ['2027-07-01', 'sweden', '2028-06-30'],
    ['2026-11-24', null, '2027-08-31'],
  ] as const)('the school year of %s ends in %s on %s', (day, register, end) => {
    expect(schoolYearEndsOn(day, register)).toBe(end);
  });

  it.each([
    [TODAY, true],
    ['2026-11-25', false],
    ['2024-11-24', true],
    ['2024-11-23', false],
    ['2026-02-30', false],
    ['', false],
  ])('given on %s: %s', (day, isAccepted) => {
    expect(canBeGivenOn(day, TODAY)).toBe(isAccepted);
  });

  it.each([
    [TODAY, true],
    ['2026-11-23', false],
    ['2029-11-24', true],
    ['2029-11-26', false],
    ['2027-13-01', false],
  ])('given today, until %s: %s', (until, isAccepted) => {
    expect(canHoldUntil(until, TODAY, TODAY)).toBe(isAccepted);
  });

  it('it is tomorrow in Denmark while it is today in England', () => {
    const late = new Date('2026-11-24T23:30:00Z');
    expect([todayAt('england', late), todayAt('denmark', late), todayAt(null, late)]).toEqual([
      '2026-11-24',
      '2026-11-25',
      '2026-11-24',
    ]);
  });
});
