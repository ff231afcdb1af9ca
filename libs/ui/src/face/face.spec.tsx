// Initials are taken from names as people write them.
import { initialsOf } from './face.js';

describe('initials', () => {
  it.each([
    ['Moses Oduya', 'MO'],
    ['Kirsten Nørgaard', 'KN'],
    ['Åsa', 'Å'],
    ['ruth anne de la mare', 'RM'],
    ["Siân O'Connor-Hughes", 'SO'],
    ['Subject co-ordinators', 'SC'],
    ['Eglwys (Wales)', 'EW'],
    ['  ', ''],
    ['7 Kings', '7K'],
    ['𐐀𐐨 Deseret', '𐐀D'],
  ])('of %j are %j', (name, initials) => expect(initialsOf(name)).toBe(initials));
});
