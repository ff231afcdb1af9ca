// Lists as schools have them, whatever program wrote them.
import { peopleIn, textOf } from './read-list.js';

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [...`\uFEFF${text}`].forEach((letter, place) => view.setUint16(2 * place, letter.charCodeAt(0), isLittle));
  return bytes;
};

describe('the text of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Sørup')],
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFSørup')],
    ['UTF-16, little end first', utf16('Sørup', true)],
    ['UTF-16, big end first', utf16('Sørup', false)],
    ['Windows-1252', Uint8Array.from([0x53, 0xf8, 0x72, 0x75, 0x70])],
  ])('in %s', (_encoding, bytes) => expect(textOf(bytes)).toBe('Sørup'));
});

describe('the people of a list', () => {
  const ben = { email: 'ben@hillside.example', role: null };
  const head = { email: 'cora@hillside.example', role: 'head' };
  it.each([
    ['one a line', 'ben@hillside.example\n\ncora@hillside.example', [ben, { ...head, role: null }]],
    ['commas and a heading', 'Mail,Role\nben@hillside.example,\ncora@hillside.example,Head', [ben, head]],
    ['semicolons', 'navn;mail;rolle\nCora;cora@hillside.example;Skoleleder', [head]],
    ['tabs of a sheet', 'ben@hillside.example\tgeography\ncora@hillside.example\trektor', [ben, head]],
    [
      'quotes around commas',
      '"Reed, Ben","ben@hillside.example"\n"Dean, Cora","cora@hillside.example"',
      [ben, { ...head, role: null }],
    ],
    [
      'the line of a mail',
      'Ben Reed <Ben@Hillside.example>; Cora <cora@hillside.example>',
      [ben, { ...head, role: null }],
    ],
    ['what is no address', 'ben@hillside.example\nCora Dean', [ben, { email: 'Cora Dean', role: null }]],
    ['a single name', 'Cora Dean', [{ email: 'Cora Dean', role: null }]],
    ['nothing', ' \n ', []],
  ])('with %s', async (_case, text, people) => expect(await peopleIn(text)).toEqual(people));
});
