// What people say of themselves, who may read it, and how colleagues find one another: the most alike first, with why.
import type { GivenNetwork, GivenPerson, GivenSchool } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

const PERSON = `query ($id: ID!) { person(id: $id) { id name ties { role organisation { name } }
  profile { subjects phases yearGroups languages roleInWords offers seeks } } }`;
const CHANGE = `mutation ($subjects: [Subject!]!, $phases: [TeachingPhase!]!, $yearGroups: [Int!]!, $languages: [String!]!,
  $roleInWords: String!, $offers: String!, $seeks: String!) { changeMyProfile(subjects: $subjects, phases: $phases,
  yearGroups: $yearGroups, languages: $languages, roleInWords: $roleInWords, offers: $offers, seeks: $seeks) {
  profile { subjects roleInWords } } }`;
const FIND = `query ($words: String, $subject: Subject, $phase: TeachingPhase, $role: AffiliationRole, $withinKm: Int,
  $first: Int, $after: String) { findColleagues(words: $words, subject: $subject, phase: $phase, role: $role,
  withinKm: $withinKm, first: $first, after: $after) { items { name organisationNames
  reasons { code subject yearGroup km isApproximate sizeBand } } nextCursor } }`;
const SEARCH = '{ colleagueSearch { byDistance inMyRole { name reasons { code } } } }';

interface Found {
  readonly name: string;
  readonly reasons: readonly { readonly code: string; readonly km: number | null }[];
}
interface FoundPage {
  readonly items: readonly Found[];
  readonly nextCursor: string | null;
}

const empty = { subjects: [], phases: [], yearGroups: [], languages: [], roleInWords: '', offers: '', seeks: '' };

let world: World;
let network: GivenNetwork;
let home: GivenSchool;
let away: GivenSchool;
let amira: GivenPerson;

beforeAll(async () => {
  world = await openWorld();
  network = await world.given.network();
  home = network.schools[0]!.school;
  away = network.schools[1]!.school;
  amira = await world.given.personAt(home, 'staff', 'Amira');
  await says(amira, { subjects: ['MUSIC'], phases: ['EARLY_YEARS'], yearGroups: [4], offers: 'A choir for beginners' });
  await isAt(home, 52.63, 1.3, 80);
  await isAt(away, 52.57, 1.12, 90);
});
afterAll(() => world.close());

const says = async (person: GivenPerson, profile: Record<string, unknown>) =>
  (await world.as(person)).do(CHANGE, { ...empty, ...profile });
const isAt = ({ id }: GivenSchool, latitude: number, longitude: number, pupils: number) =>
  world.rows('UPDATE organisation SET latitude = $2, longitude = $3, pupils = $4 WHERE id = $1', [
    id,
    latitude,
    longitude,
    pupils,
  ]);
const found = async (by: GivenPerson, asked: Record<string, unknown> = {}) =>
  (await (await world.as(by)).do<{ findColleagues: FoundPage }>(FIND, asked)).findColleagues;
const namesFound = async (by: GivenPerson, asked: Record<string, unknown> = {}) =>
  (await found(by, asked)).items.map(({ name }) => name);

describe('a profile', () => {
  it('is kept by its owner, whole, and read by who shares an organisation or a network', async () => {
    await says(amira, {
      subjects: ['MUSIC'],
      phases: ['EARLY_YEARS'],
      yearGroups: [4],
      offers: 'A choir for beginners',
    });
    const reader = await world.as(await world.given.personAt(away));
    expect(await reader.do(PERSON, { id: amira.id })).toEqual({
      person: {
        id: amira.id,
        name: 'Amira',
        ties: [{ role: 'STAFF', organisation: { name: home.name } }],
        profile: {
          ...empty,
          subjects: ['MUSIC'],
          phases: ['EARLY_YEARS'],
          yearGroups: [4],
          offers: 'A choir for beginners',
        },
      },
    });
  });

  it('is hidden from everybody else like a person who is not there, also after the last shared tie has ended', async () => {
    const stranger = await world.as(await world.given.personAt(await world.given.school(), 'coordinator'));
    expect(await stranger.refusalOf(PERSON, { id: amira.id })).toBe('NOT_FOUND');
    const colleague = await world.given.personAt(home);
    const them = await world.as(colleague);
    await them.do(PERSON, { id: amira.id });
    await world.rows('UPDATE affiliation SET ended_at = now(), ended_by = person_id WHERE person_id = $1', [
      colleague.id,
    ]);
    expect(await them.refusalOf(PERSON, { id: amira.id })).toBe('NOT_FOUND');
    expect(await namesFound(colleague)).toEqual([]);
  });

  it('shows of a person only the ties by which they are known, and an administrator nothing that they wrote', async () => {
    await world.given.affiliation(amira, await world.given.school({ name: 'Elsewhere' }), 'governor');
    const reader = await world.as(await world.given.personAt(away));
    expect(await reader.do(PERSON, { id: amira.id })).toMatchObject({ person: { ties: [{ role: 'STAFF' }] } });
    const administrator = await world.as(await world.given.person({ administrator: true }));
    expect(await administrator.do(PERSON, { id: amira.id })).toMatchObject({
      person: { name: 'Amira', ties: [{ role: 'STAFF' }, { role: 'GOVERNOR' }], profile: null },
    });
  });

  it.each([
    ['a subject twice', { subjects: ['MUSIC', 'MUSIC'] }],
    ['a year group that no school has', { yearGroups: [40] }],
    ['a language nobody named', { languages: ['xx'] }],
    ['a novel', { offers: 'x'.repeat(601) }],
  ])('with %s is refused', async (_case, profile) => {
    const client = await world.as(amira);
    expect(await client.refusalOf(CHANGE, { ...empty, ...profile })).toBe('INPUT_NOT_ACCEPTED');
  });
});

describe('finding a colleague', () => {
  let ben: GivenPerson;
  let cora: GivenPerson;
  beforeAll(async () => {
    ben = await world.given.personAt(away, 'mentor', 'Bén');
    cora = await world.given.personAt(network.schools[2]!.school, 'staff', 'Cora');
    await says(ben, { subjects: ['MUSIC', 'ART'], yearGroups: [4], roleInWords: 'Runs the orchestra' });
    await says(cora, { subjects: ['ART'], phases: ['EARLY_YEARS'], seeks: 'Somebody for an orchestra' });
  });

  it('puts the ones most alike first and says why', async () => {
    const { items } = await found(amira, { first: 50 });
    expect(items.slice(0, 2)).toEqual([
      {
        name: 'Bén',
        organisationNames: [away.name],
        reasons: [
          { code: 'TEACHES_SUBJECT', subject: 'MUSIC', yearGroup: null, km: null, isApproximate: null, sizeBand: null },
          { code: 'TEACHES_YEAR', subject: null, yearGroup: 4, km: null, isApproximate: null, sizeBand: null },
          { code: 'NEAR', subject: null, yearGroup: null, km: 14, isApproximate: false, sizeBand: null },
          {
            code: 'SIZE_OF_SCHOOL',
            subject: null,
            yearGroup: null,
            km: null,
            isApproximate: null,
            sizeBand: 'UP_TO_100',
          },
        ],
      },
      expect.objectContaining({ name: 'Cora' }),
    ]);
  });

  it.each([
    ['a subject', { subject: 'ART' }, ['Bén', 'Cora']],
    ['a phase', { phase: 'EARLY_YEARS' }, ['Cora']],
    ['a role', { role: 'MENTOR' }, ['Bén']],
    ['a name without its accent', { words: 'ben' }, ['Bén']],
    ['words of what they are or look for', { words: 'ORCHESTRA' }, ['Cora', 'Bén']],
    ['all of several words', { words: 'orchestra runs' }, ['Bén']],
    ['nothing that anybody said', { words: 'trombone' }, []],
    ['a percent sign', { words: '%' }, []],
  ])('by %s', async (_case, asked, names) => {
    expect(new Set(await namesFound(amira, asked))).toEqual(new Set(names));
  });

  it('by distance, only where it is known', async () => {
    expect(await namesFound(amira, { withinKm: 20, first: 50 })).toContain('Bén');
    expect(await namesFound(amira, { withinKm: 20, first: 50 })).not.toContain('Cora');
    expect(await namesFound(amira, { withinKm: 5, first: 50 })).not.toContain('Bén');
    expect(await namesFound(cora, { withinKm: 500 })).toEqual([]);
  });

  it('gives every page once, in one order', async () => {
    const all = await namesFound(amira, { first: 50 });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: FoundPage = await found(amira, { first: 3, after });
      seen.push(...page.items.map(({ name }) => name));
      after = page.nextCursor;
    } while (after !== null);
    expect(seen).toEqual(all);
  });

  it('suggests up to five people elsewhere who are what one is', async () => {
    const { colleagueSearch } = await (
      await world.as(network.schools[0]!.coordinator)
    ).do<{ colleagueSearch: { byDistance: boolean; inMyRole: Found[] } }>(SEARCH);
    expect(colleagueSearch.byDistance).toBe(true);
    expect(colleagueSearch.inMyRole).toHaveLength(5);
    expect(colleagueSearch.inMyRole[0]?.reasons.map(({ code }) => code)).toContain('HAS_ROLE');
  });
});
