// What a person reads on the home page about each thing that waits for them.
import { en } from '@sixfold/words/en';
import { createInstance, type TFunction } from 'i18next';
import type { Need } from './home.graphql.js';
import { type FormingNetwork, needWords } from './need-words.js';

const now = new Date('2026-11-21T12:00:00Z');

const need = (kind: Need['kind'], facts: Partial<Need> = {}): Need => ({
  kind,
  id: 'm',
  networkId: 'n',
  networkName: 'Writers',
  since: '2026-11-20T12:00:00Z',
  acceptedSchools: null,
  personName: null,
  acceptedCoLeaders: null,
  daysToRecover: null,
  year: null,
  organisation: { id: 's', name: 'Trunch' },
  ...facts,
});

const asked = (name: string, askedAt: string, countsTowardsTheSix = true) => ({
  id: name,
  state: 'INVITED' as const,
  askedAt,
  countsTowardsTheSix,
  organisation: { id: name, name },
});

const forming = (schools: FormingNetwork['schools'], blockers: FormingNetwork['blockers']): FormingNetwork => ({
  id: 'n',
  endsOn: null,
  schools,
  blockers,
});

const schoolsMissing = [{ code: 'SCHOOLS_MISSING' as const, missing: 2 }];

describe('the words of a need', () => {
  let t: TFunction;
  beforeAll(async () => {
    t = await createInstance().init({
      lng: 'en',
      resources: { en: { words: en } },
      defaultNS: 'words',
      interpolation: { escapeValue: false },
    });
  });

  it('leads to the question, to the seat, and to the school that waits for a word', () => {
    expect(needWords(t, need('ANSWER_PROPOSAL'), undefined, now)).toMatchObject({
      title: 'Writers asks Trunch to join',
      href: '/networks/n/answer/m',
    });
    expect(needWords(t, need('ANSWER_SEAT'), undefined, now).href).toBe('/networks/n#seats');
    expect(needWords(t, need('ANSWER_NOMINATION', { personName: 'Amira' }), undefined, now)).toMatchObject({
      title: 'Amira could be co-leader of Writers',
      href: '/networks/n#seats',
    });
    expect(needWords(t, need('CONFIRM_COORDINATOR'), undefined, now).href).toBe('/networks/n#schools');
  });

  it('says how far a network is from its six schools', () => {
    const title = (acceptedSchools: number) =>
      needWords(t, need('LEAD_FORMING', { acceptedSchools }), forming([], schoolsMissing), now).title;
    expect(title(4)).toBe('Writers is two schools away');
    expect(title(5)).toBe('Writers is one school away');
    expect(title(6)).toBe('Writers has its six schools');
  });

  it('names the school that has been silent longest, once that is long', () => {
    const text = (schools: FormingNetwork['schools']) =>
      needWords(t, need('LEAD_FORMING', { acceptedSchools: 4 }), forming(schools, schoolsMissing), now).text;
    const recent = asked('Bacton', '2026-11-19T12:00:00Z');
    expect(text([recent, asked('Trunch', '2026-11-12T12:00:00Z')])).toBe(
      'Trunch has not answered for 9 days. A word from you may help.',
    );
    expect(text([recent])).toBe('One school has been asked and has not answered yet.');
    expect(text([asked('A partner', '2026-11-01T12:00:00Z', false)])).toBe('Nobody is being asked at the moment.');
  });

  it('offers the activation when nothing is missing', () => {
    const words = needWords(t, need('LEAD_FORMING', { acceptedSchools: 6 }), forming([], []), now);
    expect(words).toMatchObject({ act: 'Activate the network', href: '/networks/n/activate' });
  });
});
