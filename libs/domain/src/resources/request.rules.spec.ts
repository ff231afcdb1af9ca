// How long a request stands, for which days it can be made, and which resources answer it.
import { audiences } from './audience.rules.js';
import {
  canBeNeededBy,
  reachesWhoAsked,
  REQUEST_DAYS,
  requestSettlements,
  requestStandingOf,
  requestStandsUntil,
} from './request.rules.js';

const now = new Date('2026-11-23T09:00:00Z');
const justAfter = new Date(now.getTime() + 1);

it.each(requestSettlements)('one that is %s lapses only while it is open', (settlement) => {
  expect(requestStandingOf({ settlement, openUntil: justAfter }, now)).toBe(settlement);
  expect(requestStandingOf({ settlement, openUntil: now }, now)).toBe(settlement === 'open' ? 'lapsed' : settlement);
});

it('stands for ninety days', () => {
  expect(REQUEST_DAYS).toBe(90);
  expect(requestStandsUntil(now)).toEqual(new Date('2027-02-21T09:00:00Z'));
});

it.each([
  ['2026-11-21', false],
  ['2026-11-22', true],
  ['2026-11-23', true],
  ['2027-11-24', true],
  ['2027-11-25', false],
  ['2027-02-30', false],
  ['soon', false],
])('needed by %s: %s', (day, can) => expect(canBeNeededBy(day, now)).toBe(can));

it('is answered by what stands in the bank of its network, or wider', () => {
  const bankOf = (networkId: string) => ({ networkId, networkState: 'active', programmeId: null }) as const;
  const answering = (isArchived: boolean, bank: ReturnType<typeof bankOf> | null) =>
    audiences.filter((audience) => reachesWhoAsked({ audience, bank, isArchived }, 'ours'));
  expect(answering(false, bankOf('ours'))).toEqual(['network', 'all_networks', 'public']);
  expect(answering(false, bankOf('theirs'))).toEqual(['all_networks', 'public']);
  expect(answering(false, null)).toEqual(['all_networks', 'public']);
  expect(answering(true, bankOf('ours'))).toEqual([]);
});
