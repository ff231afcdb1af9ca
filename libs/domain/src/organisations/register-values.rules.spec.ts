import * as fc from 'fast-check';
import { readDate, readDegrees, readPostcode, readWebsite, readWholeNumber } from './register-values.rules.js';
import { leastTimeOf } from '../testing/least-time.js';

describe('a day in a register', () => {
  it.each([
    ['01-09-2012', '2012-09-01'],
    ['29/05/1993', '1993-05-29'],
    ['29-02-2024', '2024-02-29'],
    ['2012-09-01', '2012-09-01'],
    ['01-01-1753', '1753-01-01'],
    ['', null],
  ])('reads "%s" as %s', (text, value) => {
    expect(readDate(text)).toEqual({ ok: true, value });
  });

  it.each(['29-02-2023', '31/04/2015', '00-01-2000', '01-13-2000', '2012-13-01', '1-9-2012', '01-09/2012', 'soon'])(
    'cannot read "%s"',
    (text) => {
      expect(readDate(text)).toEqual({ ok: false });
    },
  );

  it('reads every day of the calendar in both forms, and gives that very day', () => {
    const days = fc.date({ min: new Date('1700-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('-', '/'), (day, separator) => {
        const iso = day.toISOString().slice(0, 10);
        expect(readDate(iso.split('-').reverse().join(separator))).toEqual({ ok: true, value: iso });
      }),
    );
  });
});

describe('degrees in a register', () => {
  it('reads a decimal comma or point, and nothing that lies nowhere', () => {
    expect(readDegrees('55,67291655')).toEqual({ ok: true, value: 55.672_916_55 });
    expect(readDegrees('-0.5')).toEqual({ ok: true, value: -0.5 });
    expect(readDegrees('')).toEqual({ ok: true, value: null });
    for (const text of ['181', '55,', ',5', '55.5,6', 'north']) expect(readDegrees(text).ok).toBe(false);
  });
});

describe('a whole number in a register', () => {
  it('reads digits and nothing else', () => {
    expect(readWholeNumber('0')).toEqual({ ok: true, value: 0 });
    expect(readWholeNumber('533498')).toEqual({ ok: true, value: 533_498 });
    expect(readWholeNumber('')).toEqual({ ok: true, value: null });
    for (const text of ['-1', '1.5', '5.00E+06', '12345678', 'many']) expect(readWholeNumber(text).ok).toBe(false);
  });
});

describe('a postcode', () => {
  it.each([
    ['nr310ab', 'NR31 0AB'],
    ['EC2Y 8BB', 'EC2Y 8BB'],
    [' m1  1aa', 'M1 1AA'],
    ['BFPO 22', 'BFPO 22'],
    ['', null],
  ])('reads "%s" as %s', (text, postcode) => {
    expect(readPostcode(text)).toBe(postcode);
  });
});

describe('a website', () => {
  it.each([
    ['http://www.clsg.org.uk', 'http://www.clsg.org.uk'],
    ['www.Queensbridge.hackney.sch.uk/', 'http://www.queensbridge.hackney.sch.uk'],
    ['http:www.lsu.camden.sch.uk/', 'http://www.lsu.camden.sch.uk'],
    ['https://www.gdst.net/SHHS', 'https://www.gdst.net/SHHS'],
    ['url1', null],
    ['javascript:alert(1)', null],
    ['http://two words.uk', null],
    ['', null],
  ])('reads "%s" as %s', (text, website) => {
    expect(readWebsite(text)).toBe(website);
  });

  it('answers at once however long and strange the text', () => {
    for (const text of [`${'a-'.repeat(20_000)}!`, `www.${'a.'.repeat(20_000)}!`, `http://${'-'.repeat(40_000)}`]) {
      expect(readWebsite(text)).toBeNull();
      expect(leastTimeOf(() => readWebsite(text))).toBeLessThan(200);
    }
  });
});
