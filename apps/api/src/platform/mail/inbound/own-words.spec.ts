// What is left of an answer: the person's own words, whatever program and language they answered in.
import { takesLessThan } from '../../../testing/cpu-time.js';
import { ownWords } from './own-words.js';

const OURS = ['no-reply@sixfold.example', 'reply+abc@sixfold.example'];
const words = (...lines: string[]) => ownWords(lines.join('\n'), OURS);

it.each([
  ['Gmail', 'On Mon, 23 Nov 2026 at 09:00, Sixfold <no-reply@sixfold.example> wrote:'],
  ['Gmail, broken', 'On Mon, 23 Nov 2026 at 09:00, Sixfold <\nno-reply@sixfold.example> wrote:'],
  ['Gmail, Danish', 'Den man. 23. nov. 2026 kl. 09.00 skrev Sixfold <no-reply@sixfold.example>:'],
  ['Gmail, Danish, broken', 'Den man. 23. nov. 2026 kl. 09.00 skrev Sixfold <\nno-reply@sixfold.example>:'],
  ['Gmail, Swedish', 'Den mån 23 nov. 2026 kl 09:00 skrev Sixfold <no-reply@sixfold.example>:'],
  ['Apple Mail', 'On 23 Nov 2026, at 09:00, Sixfold <no-reply@sixfold.example> wrote:'],
  ['Apple Mail, Swedish', '23 nov. 2026 kl. 09:00 skrev Sixfold <no-reply@sixfold.example>:'],
  ['Apple Mail, quoting another', '23 nov. 2026 kl. 09:00 skrev Moses Oduya <moses@hillside.example>:'],
  ['Outlook', 'From: Sixfold <no-reply@sixfold.example>\nSent: 23 November 2026 09:00\nTo: Ruth\nSubject: News'],
  ['Outlook, Danish', '________________________________\nFra: Sixfold\nSendt: 23. november 2026\nTil: Ruth\nEmne: Nyt'],
  ['Outlook, Swedish', 'Från: Sixfold\nSkickat: den 23 november 2026 09:00\nTill: Ruth\nÄmne: Nytt'],
  ['Outlook of old', '-----Original Message-----\nFrom: Sixfold'],
  ['Outlook of old, Danish', '-----Oprindelig meddelelse-----\nFra: Sixfold'],
  ['Outlook of old, Swedish', '-----Ursprungligt meddelande-----\nFrån: Sixfold'],
  ['a language that nobody taught us', 'Am 23.11.26 um 9 Uhr sandte Sixfold (mailto:reply+abc@sixfold.example):'],
])('without what %s quotes', (_program, announcement) => {
  expect(words('We sang.', '', 'Twice.', '', announcement, '', '> It rains.', 'It rains.')).toBe('We sang.\n\nTwice.');
});

it.each([
  ['-- ', 'Ruth Lindqvist', '01952 000000'],
  ['Sent from my iPhone'],
  ['Sendt fra min iPhone'],
  ['Skickat från min iPhone'],
  ['Hent Outlook til iOS'],
  ['Hämta Outlook för Android'],
  ['Best wishes,', 'Ruth'],
  ['Med venlig hilsen', 'Ruth'],
  ['Kærlig hilsen', '', 'Ruth Lindqvist', 'Lærer'],
  ['Med vänliga hälsningar', 'Ruth'],
  ['Hälsningar,', 'Ruth'],
  ['Mvh', 'Ruth'],
])('without the signature %s', (...signature) => expect(words('We sang.', '', ...signature)).toBe('We sang.'));

it('keeps answers between the lines of what is quoted, and lists as they stand', () => {
  expect(words('> Did it rain?', 'It did.', '', '> And then?', 'We sang:', '- twice', '- in the hall')).toBe(
    'It did.\nWe sang:\n- twice\n- in the hall',
  );
});

it('keeps what is written below the quotation, where nothing stands above it', () => {
  const announced = 'On Mon, 23 Nov 2026 at 09:00, Sixfold <no-reply@sixfold.example> wrote:';
  expect(words(announced, '> It rains.', '', 'Here too.')).toBe('Here too.');
  expect(words('', announced, '', '> It rains.', '', 'Here too.', '-- ', 'Ruth')).toBe('Here too.');
});

it('puts together what a program broke, and leaves what a person did', () => {
  const long = 'We turned the cloakroom into a post office, and every child wrote to one of';
  expect(words(long, 'yours.', 'Twice.', '', 'Short', 'lines')).toBe(`${long} yours.\nTwice.\n\nShort\nlines`);
});

it('keeps our name, dates and greetings within what somebody says', () => {
  const said = 'On Monday Sixfold wrote: come and see.\nHilsen til alle fra os.\nFrom: here to there.';
  expect(words(said)).toBe(said);
});

it.each([
  ['nothing', ''],
  ['a quotation only', '> It rains.\n> Twice.'],
  ['an announcement only', 'On Mon, 23 Nov 2026 at 09:00, Sixfold <no-reply@sixfold.example> wrote:\n> It rains.'],
  ['blank lines', ' \r\n\u00a0\r\n'],
])('is nothing when there is %s', (_what, text) => expect(ownWords(text, OURS)).toBe(''));

it('takes no longer for what was made to take long', async () => {
  const hostile = [
    ' ',
    ' \t',
    '\t\n',
    'On a b\n',
    'Op a\n',
    'kl. a skrev b\n',
    'Den x skrev <',
    '> ',
    '_',
    'From: <',
    'Am um ',
    '\n',
    'a',
  ];
  for (const bit of hostile) {
    const text = bit.repeat(60_000 / bit.length);
    const shorter = text.slice(0, 10_000);
    expect([bit, await takesLessThan(500, async () => ownWords(text, OURS))]).toEqual([bit, true]);
    expect([bit, await takesLessThan(500, async () => ownWords(shorter, OURS))]).toEqual([bit, true]);
  }
});
