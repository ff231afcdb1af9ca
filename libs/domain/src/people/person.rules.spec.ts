// Addresses: one spelling for an account, and nothing that a mail header could misread.
import { foldEmail, isEmail, isPersonName, PERSON_NAME_LONGEST } from './person.rules.js';
import { leastTimeOf } from '../testing/least-time.js';

describe('an e-mail address', () => {
  it('is folded to one spelling', () =>
    expect(foldEmail('  Amira.Holt@Hillside.Example ')).toBe('amira.holt@hillside.example'));

  it.each(["o'neill@stjoseph.norfolk.sch.uk", 'a+b@x.dk', 'AMIRA@SKOLE.SE'])('may be %j', (email) =>
    expect(isEmail(email)).toBe(true),
  );

  it.each([
    '',
    'amira',
    'amira@hillside',
    'a@b..dk',
    'a b@x.dk',
    'a@x.dk, b@x.dk',
    'a@x.dk\nbcc: b@x.dk',
    '<a@x.dk>',
    'a@-x.dk',
    `${'a'.repeat(65)}@x.dk`,
    `a@${'x.'.repeat(130)}dk`,
  ])('may not be %j', (email) => expect(isEmail(email)).toBe(false));

  it('is judged in no time, however long', () => {
    expect(leastTimeOf(() => isEmail(`a@${'a-'.repeat(50_000)}!`))).toBeLessThan(50);
  });
});

describe('a name', () => {
  it.each([
    ['Søren Ågård', true],
    [' Bo ', true],
    ['x'.repeat(PERSON_NAME_LONGEST), true],
    ['x'.repeat(PERSON_NAME_LONGEST + 1), false],
    ['   ', false],
    ['Amira\nBcc: all', false],
  ])('%j: %s', (name, may) => expect(isPersonName(name)).toBe(may));
});
