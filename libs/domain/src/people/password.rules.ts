// What a new password must be: long, and not what others guess first. No rule asks for special characters.
import { allow, refuse, type Verdict } from '../verdict.js';
import { commonWords, neighbours } from './common-words.js';

/** Shortest and longest password, in characters. */
export const PASSWORD_SHORTEST = 12;
export const PASSWORD_LONGEST = 256;

/** How many different letters, or else letters and figures, must be left when everything guessed first is taken out. */
const OWN_LETTERS = 5;
const OWN_SIGNS = 7;

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  $: 's',
  '@': 'a',
};
const SHORTEST_RUN = 3;

/** Whom the password is for: what anyone knows about them is no secret. */
export interface PasswordOwner {
  readonly email: string | null;
  readonly name: string;
}

/** Whether this person may take this as a new password. */
export function judgePassword(password: string, owner: PasswordOwner): Verdict {
  const length = [...password].length;
  if (length < PASSWORD_SHORTEST) return refuse('PASSWORD_TOO_SHORT');
  if (length > PASSWORD_LONGEST) return refuse('PASSWORD_TOO_LONG');
  const own = new Set(withoutGuesses(password, owner).replace(/[^\p{L}\p{N}]/gu, ''));
  const letters = [...own].filter((sign) => /\p{L}/u.test(sign));
  return letters.length >= OWN_LETTERS || own.size >= OWN_SIGNS ? allow : refuse('PASSWORD_TOO_COMMON');
}

/** What is left of a password without known words, years, runs of neighbouring keys and the owner's own name. */
function withoutGuesses(password: string, owner: PasswordOwner): string {
  const typed = [
    ...password
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}$@]/gu, ''),
  ];
  const meant = typed.map((sign) => LOOKS_LIKE[sign] ?? sign).join('');
  const text = typed.join('');
  const guessed = new Set([
    ...[...commonWords, ...publicParts(owner)].flatMap((word) => [...placesOf(word, meant), ...placesOf(word, text)]),
    ...runs.flatMap((run) => placesOf(run, text)),
    ...[...text.matchAll(/(?:19|20)\d\d/g)].flatMap(({ index }) => stretch(index, 4)),
  ]);
  return typed.filter((_, place) => !guessed.has(place)).join('');
}

const publicParts = ({ email, name }: PasswordOwner): readonly string[] =>
  `${email ?? ''} ${name}`
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length >= SHORTEST_RUN);

const runs: readonly string[] = neighbours
  .flatMap((row) => [row, [...row].reverse().join('')])
  .flatMap((row) => stretch(0, row.length - SHORTEST_RUN + 1).map((start) => row.slice(start, start + SHORTEST_RUN)));

/** Every place of the text that this word covers, wherever it occurs. */
function placesOf(word: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
    places.push(...stretch(start, word.length));
  }
  return places;
}

function stretch(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, step) => start + step);
}
