// A closed school's place: who takes it, and whether its people come along.
import { isSameSchoolAnew, placeOfClosed } from './closed-school.rules.js';

const school = (organisationId: string) => ({ organisationId });

describe('the place of a closed school', () => {
  it.each([
    ['goes to the one successor', [school('a')], false, { outcome: 'handed_on', to: school('a') }],
    ['ends where several took over', [school('a'), school('b')], false, { outcome: 'ends' }],
    ['ends where nobody took over', [], false, { outcome: 'ends' }],
    ['waits for a successor that no register has brought', [], true, { outcome: 'waits' }],
    ['goes to nobody while another successor may come', [school('a')], true, { outcome: 'ends' }],
  ])('%s', (_what, successors, namesUnknown, place) => {
    expect(placeOfClosed(successors, namesUnknown)).toEqual(place);
  });
});

describe('its people come along', () => {
  it.each([
    ['when it is the same school under another number', { predecessors: 1, people: 0 }, true],
    ['not when schools merged', { predecessors: 2, people: 0 }, false],
    ['not when somebody is there already', { predecessors: 1, people: 1 }, false],
  ])('%s', (_when, facts, theyCome) => {
    expect(isSameSchoolAnew(facts)).toBe(theyCome);
  });
});
