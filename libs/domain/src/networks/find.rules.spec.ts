// Why a network fits, as tables; and for any words of any network, that there is a reason.
import fc from 'fast-check';
import { wordsToFindNetwork, wordsToFindSchool } from '../organisations/school-words.rules.js';
import { type FoundMember, phasesMeant, soughtPhases, type SoughtNetwork, whyItFits } from './find.rules.js';

const network = {
  name: 'Letters Between Classrooms',
  purpose: 'Village schools and town schools write to each other.',
  learningFocus: 'Does a real reader change what children put on paper?',
};
const member = (name: string, town: string, facts: Partial<FoundMember> = {}): FoundMember => ({
  registerKey: '100001',
  name,
  otherName: null,
  town,
  locality: null,
  county: null,
  laName: 'Shropshire',
  postcode: 'SY1 1AA',
  phase: 'primary',
  ...facts,
});
const members = [
  member('Clun Primary School', 'Clun'),
  member('Ludlow Church of England School', 'Ludlow', { phase: 'secondary' }),
  member('Wembley Primary School', 'Wembley', { laName: 'Brent', phase: 'middle_deemed_secondary' }),
];
const sought = (asked: Partial<SoughtNetwork>): SoughtNetwork => ({
  words: [],
  focus: [],
  place: null,
  phase: null,
  ...asked,
});
const toldOf = (asked: Partial<SoughtNetwork>) =>
  whyItFits(sought(asked), network, members).map(({ code, name, members: howMany }) =>
    [code, name, howMany].filter((part) => part !== undefined).join(' '),
  );

test.each<[string, Partial<SoughtNetwork>, string[]]>([
  ['nothing', {}, []],
  ['a word of the name', { words: ['class'] }, ['name']],
  ['a word of the focus', { words: ['reader'] }, ['focus']],
  ['a word of the focus, asked for as such', { focus: ['reader'] }, ['focus']],
  ['a word of the purpose', { words: ['village'] }, ['purpose']],
  ['a word of the purpose that the name has too', { words: ['between', 'write'] }, ['name', 'purpose']],
  ['a town', { words: ['ludl'] }, ['member Ludlow Church of England School 1']],
  ['a word of two schools', { words: ['primary'] }, ['member Clun Primary School 2']],
  ['words of one school', { words: ['primary', 'wemb'] }, ['member Wembley Primary School 1']],
  [
    'words of two schools',
    { words: ['clun', 'ludlow'] },
    ['member Clun Primary School 1', 'member Ludlow Church of England School 1'],
  ],
  ['words of both', { words: ['letters', 'clun'] }, ['name', 'member Clun Primary School 1']],
  ['an authority', { place: 'Shropshire' }, ['place Shropshire 2']],
  ['a phase', { phase: 'primary' }, ['phase 1']],
  ['middle schools of either kind', { phase: 'middle_deemed_primary' }, ['phase 1']],
])('%s', (_what, asked, told) => {
  expect(toldOf(asked)).toEqual(told);
});

test('every word that stands in a network or in its organisations is a reason', () => {
  const texts = fc.record({ name: fc.string(), purpose: fc.string(), learningFocus: fc.string(), town: fc.string() });
  fc.assert(
    fc.property(texts, fc.nat(), ({ town, ...words }, pick) => {
      const one = member('A school', town);
      const all = [...wordsToFindSchool(one), ...wordsToFindNetwork(Object.values(words).join(' '))];
      const typed = wordsToFindNetwork(all[pick % all.length] ?? '');
      expect(whyItFits(sought({ words: typed }), words, [one]).length).toBeGreaterThan(0);
    }),
  );
});

test('every phase that can be asked for means itself', () => {
  for (const phase of soughtPhases) expect(phasesMeant(phase)).toContain(phase);
});
