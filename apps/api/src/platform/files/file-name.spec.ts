// Names of files from titles that people, and attackers, give.
import { fileName } from './file-name.js';

it.each([
  ['Fractions with a clothes line', 'Fractions-with-a-clothes-line'],
  ['Et brev om ugen: æ, ø og å', 'Et-brev-om-ugen-æ-ø-og-å'],
  ['../../etc/passwd', 'etc-passwd'],
  ['..\\..\\boot.ini', 'boot-ini'],
  ['"quoted"; filename="x.exe"\r\nX-Evil: 1', 'quoted-filename-x-exe-X-Evil-1'],
  ['left\u202Eright\u0000', 'left-right'],
  ['...', 'resource'],
  ['  ', 'resource'],
  ['CON', 'resource'],
  ['lpt1', 'resource'],
  ['a'.repeat(200), 'a'.repeat(80)],
])('%j is saved as %j', (title, name) => expect(fileName(title, 'resource')).toBe(name));
