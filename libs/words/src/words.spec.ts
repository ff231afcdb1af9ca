// The three languages say the same things: same keys, same placeholders, whole plurals, nothing left in English.
import { da } from './da.js';
import { en } from './en.js';
import { languageFrom, mailWords, noticeWords, resourceFileWords, roleGroupWords, type Texts } from './index.js';
import { sv } from './sv.js';

const flat = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[path + key, text] as [string, string]] : flat(text, `${path}${key}.`),
  );
const placeholders = (text: string) => [...text.matchAll(/{{-?\s*([^},\s]+)/g)].map((match) => match[1]).sort();
const wordsIn = (text: string) => text.replace(/{{.*?}}/g, ' ').match(/\p{L}[\p{L}'’-]*/gu) ?? [];

const catalogues: [string, Texts, Texts][] = [
  ['screens in Danish', en, da],
  ['screens in Swedish', en, sv],
  ['mail in Danish', mailWords.en, mailWords.da],
  ['mail in Swedish', mailWords.en, mailWords.sv],
  ['notices in Danish', noticeWords.en, noticeWords.da],
  ['notices in Swedish', noticeWords.en, noticeWords.sv],
  ['files of resources in Danish', resourceFileWords.en, resourceFileWords.da],
  ['files of resources in Swedish', resourceFileWords.en, resourceFileWords.sv],
  ['groups by role in Danish', roleGroupWords.en, roleGroupWords.da],
  ['groups by role in Swedish', roleGroupWords.en, roleGroupWords.sv],
];

describe.each(catalogues)('%s', (_, english, translated) => {
  const originals = flat(english);
  const texts = new Map(flat(translated));

  it('has the keys of the English catalogue and no others', () => {
    expect([...texts.keys()].sort()).toEqual(originals.map(([key]) => key).sort());
  });

  it('keeps every placeholder', () => {
    const kept = (read: (key: string, text: string) => string) =>
      Object.fromEntries(originals.map(([key, text]) => [key, placeholders(read(key, text))]));
    expect(kept((key) => texts.get(key) ?? '')).toEqual(kept((_key, text) => text));
  });

  it('leaves no text empty and none in English', () => {
    expect([...texts].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
    const copied = originals.filter(([key, text]) => wordsIn(text).length > 3 && texts.get(key) === text);
    expect(copied.map(([key]) => key)).toEqual([]);
  });
});

describe.each([
  ['screens', en as Texts],
  ['mail', mailWords.en as Texts],
  ['notices', noticeWords.en as Texts],
])('%s', (_, english) => {
  const keys = flat(english).map(([key]) => key);

  it('has both forms of every plural', () => {
    const plurals = keys.filter((key) => /_(one|other)$/.test(key)).map((key) => key.replace(/_(one|other)$/, ''));
    const whole = new Set(plurals.filter((key) => keys.includes(`${key}_one`) && keys.includes(`${key}_other`)));
    expect(plurals.filter((key) => !whole.has(key))).toEqual([]);
  });

  it('has no empty English text', () => {
    expect(flat(english).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the language of a reader', () => {
  it.each([
    [['da-DK', 'en'], 'da'],
    [['nb-NO', 'SV'], 'sv'],
    [['de'], 'en'],
    [[], 'en'],
  ])('of %j is %s', (wanted, language) => expect(languageFrom(wanted)).toBe(language));
});
