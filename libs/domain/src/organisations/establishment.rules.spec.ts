import * as fc from 'fast-check';
import {
  countsTowardsTheSix,
  homeRegisterOf,
  isOpen,
  kindOfEstablishment,
  shownSizeBand,
  sizeBandOf,
} from './establishment.rules.js';

describe('what counts towards the six', () => {
  it.each([
    ['Community School', 'school', true],
    ['Academy sponsor led', 'school', true],
    ['Further Education', 'school', true],
    ['Welsh Establishment', 'school', true],
    ['Higher Education Institutions', 'partner', false],
    ["Children's Centre", 'partner', false],
    ['Miscellaneous', 'school', false],
    ['', 'school', false],
  ] as const)('%s is a %s', (type, kind, counts) => {
    expect(kindOfEstablishment(type)).toBe(kind);
    expect(countsTowardsTheSix({ type, isDepartment: false })).toBe(counts);
  });

  it('never counts a department apart from its main school', () => {
    fc.assert(fc.property(fc.string(), (type) => !countsTowardsTheSix({ type, isDepartment: true })));
  });

  it('does not care how the register writes capitals', () => {
    expect(countsTowardsTheSix({ type: ' HIGHER education INSTITUTIONS ', isDepartment: false })).toBe(false);
  });
});

describe('the register that keeps a school', () => {
  it('marks Welsh schools in the file of England', () => {
    expect(homeRegisterOf('Welsh Establishment')).toBe('wales');
    expect(homeRegisterOf('Free Schools')).toBe('england');
  });
});

describe('size as a band', () => {
  it.each([
    [null, null],
    [0, null],
    [1, 'up_to_100'],
    [100, 'up_to_100'],
    [101, 'up_to_250'],
    [500, 'up_to_500'],
    [1000, 'up_to_1000'],
    [1001, 'over_1000'],
  ] as const)('%s pupils: %s', (pupils, band) => {
    expect(sizeBandOf(pupils)).toBe(band);
  });

  it.each([
    [null, null, null],
    [null, 'up_to_250', 'up_to_250'],
    [0, 'up_to_250', 'up_to_250'],
    [400, 'up_to_250', 'up_to_500'],
  ] as const)('%s pupils by the register, %s entered: %s', (pupils, entered, band) => {
    expect(shownSizeBand(pupils, entered)).toBe(band);
  });
});

describe('being open', () => {
  it.each([
    ['proposed_to_open', false],
    ['open', true],
    ['proposed_to_close', true],
    ['closed', false],
  ] as const)('%s: %s', (status, open) => {
    expect(isOpen(status)).toBe(open);
  });
});
