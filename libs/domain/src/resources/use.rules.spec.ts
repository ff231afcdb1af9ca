// On which days something can have been taught.
import { canBeTaughtOn } from './use.rules.js';

const now = new Date('2026-11-23T23:30:00Z');

it.each([
  ['2026-11-23', true],
  // It is the next day already in Denmark.
  ['2026-11-24', true],
  ['2026-11-25', false],
  ['2024-11-23', true],
  ['2024-11-22', false],
  ['2026-02-30', false],
  ['yesterday', false],
  ['', false],
])('%s: %s', (day, expected) => expect(canBeTaughtOn(day, now)).toBe(expected));
