import { type AwaySchool, homeLinks, type HomeSchool } from './home-school.rules.js';

const away = (id: string, name: string, homeKey: string | null = null): AwaySchool => ({ id, name, homeKey });
const home = (id: string, name: string, otherName: string | null = null): HomeSchool => ({
  id,
  registerKey: `key of ${id}`,
  name,
  otherName,
});

describe('a school that stands in two registers', () => {
  it.each<[string, AwaySchool[], HomeSchool[], [string, string][]]>([
    ['is linked by its key', [away('a', 'One', 'key of h')], [home('h', 'Another')], [['a', 'h']]],
    ['is not linked by name against its key', [away('a', 'One', 'unknown')], [home('h', 'One')], []],
    ['is linked by its name in one spelling', [away('a', "St Mary's")], [home('h', 'Saint Marys')], [['a', 'h']]],
    ['is linked by its other name', [away('a', 'Ysgol Un')], [home('h', 'School One', 'Ysgol Un')], [['a', 'h']]],
    ['is not linked when two at home have its name', [away('a', 'One')], [home('g', 'One'), home('h', 'One')], []],
    ['is not linked when another away has its name', [away('a', 'One'), away('b', 'One')], [home('h', 'One')], []],
    ['is not linked to none', [away('a', 'One')], [home('h', 'Two')], []],
  ])('%s', (_case, others, homes, links) => {
    expect(homeLinks(others, homes)).toEqual(links.map(([awayId, homeId]) => ({ awayId, homeId })));
  });
});
