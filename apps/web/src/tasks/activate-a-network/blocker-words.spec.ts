// What a co-leader reads about each thing that is still missing.
import { en } from '@sixfold/words/en';
import { createInstance, type TFunction } from 'i18next';
import type { Blocker } from './activate-a-network.graphql.js';
import { blockerWords, type NetworkFacts } from './blocker-words.js';

const blocker = (code: Blocker['code'], facts: Partial<Blocker> = {}): Blocker => ({
  code,
  missing: null,
  personId: null,
  ...facts,
});

const asked = (name: string) => ({
  id: name,
  state: 'INVITED' as const,
  countsTowardsTheSix: true,
  organisation: { id: name, name },
});

const seat = (name: string, state: 'ACCEPTED' | 'OFFERED') => ({ id: name, personId: name, name, state });

describe('the words of what is missing', () => {
  let t: TFunction;
  const words = (missing: Blocker, network: Partial<NetworkFacts> = {}) =>
    blockerWords(t, missing, { schools: [], seats: [], ...network }, 'en-GB');
  beforeAll(async () => {
    t = await createInstance().init({
      lng: 'en',
      resources: { en: { words: en } },
      defaultNS: 'words',
      interpolation: { escapeValue: false },
    });
  });

  it('counts the schools, and names those that were asked', () => {
    const schools = [asked('Bacton'), asked('Trunch')];
    expect(words(blocker('SCHOOLS_MISSING', { missing: 2 }), { schools })).toMatchObject({
      title: 'Two more schools must say yes',
      text: 'Asked, and not answered yet: Bacton and Trunch.',
      state: '2 missing',
      place: '#schools',
    });
    expect(words(blocker('SCHOOLS_MISSING', { missing: 1 })).title).toBe('One more school must say yes');
  });

  it('says to whom the second seat is offered, or that it is free', () => {
    const missing = blocker('CO_LEADERS_MISSING', { missing: 1 });
    const seats = [seat('Ruth', 'ACCEPTED'), seat('Moses', 'OFFERED')];
    expect(words(missing, { seats })).toMatchObject({
      text: 'Moses has been offered the seat and has not answered yet.',
      act: 'Look at it',
    });
    expect(words(missing, { seats: seats.slice(0, 1) })).toMatchObject({
      title: 'A second co-leader',
      act: 'Offer the seat',
    });
  });

  it('names the co-leader whose school has not said yes', () => {
    const seats = [seat('Ruth', 'ACCEPTED')];
    expect(words(blocker('CO_LEADER_OF_NO_MEMBER', { personId: 'Ruth' }), { seats }).title).toBe(
      'Ruth is of no school that has said yes',
    );
  });

  it.each([
    ['TOO_MANY_CO_LEADERS', '#seats'],
    ['LEARNING_FOCUS_MISSING', '#words'],
    ['ORGANISATIONS_MISSING', '#schools'],
    ['END_DATE_PASSED', '/future'],
  ] as const)('leads from %s to where it is settled', (code, place) => {
    expect(words(blocker(code)).place).toBe(place);
  });
});
