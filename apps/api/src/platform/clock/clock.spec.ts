// The clock of a demo runs ahead as told, never in production; a spec moves the clock of its own world.
import { Clock } from './clock.js';
import { ConfigFault, readConfig } from '../config/config.js';
import { openWorld, type World } from '../../testing/world.js';

const DAY = 24 * 60 * 60 * 1_000;
const daysAhead = (clock: Clock): number => Math.round((clock.now().getTime() - Date.now()) / DAY);

const settings = {
  DATABASE_URL: 'postgres://sixfold_app@localhost/sixfold',
  WORKER_DATABASE_URL: 'postgres://sixfold_worker@localhost/sixfold',
  SESSION_SECRET: 'x'.repeat(32),
};

test('tells the time, or in a demo the time so many days ahead', () => {
  expect(daysAhead(new Clock(readConfig(settings)))).toBe(0);
  expect(daysAhead(new Clock(readConfig({ ...settings, CLOCK_AHEAD_DAYS: '400' })))).toBe(400);
});

test('production does not start with a clock that runs ahead', () => {
  const production = {
    ...settings,
    SIXFOLD_MODE: 'production',
    PUBLIC_URL: 'https://sixfold.example',
    KNOWN_OPERATIONS: 'known-operations.json',
    SMTP_URL: 'smtp://localhost',
    TRUSTED_PROXIES: '1',
  };
  expect(readConfig(production).mode).toBe('production');
  expect(() => readConfig({ ...production, CLOCK_AHEAD_DAYS: '1' })).toThrow(
    new ConfigFault('CLOCK_AHEAD_DAYS: production tells the time as it is'),
  );
});

describe('in a world', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  test('is moved by the spec', () => {
    world.clock.moveBy({ days: 60 });
    world.clock.moveBy({ days: 30 });
    expect(daysAhead(world.app.get(Clock))).toBe(90);
  });
});
