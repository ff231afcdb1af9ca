// Who of those in a discussion is named to the reader.
import type { CompanyThere, PersonThere } from '../../../platform/live.js';

const MOST_NAMES = 3;

const except = (people: readonly PersonThere[], me: string): readonly PersonThere[] =>
  people.filter(({ id }) => id !== me);

/** Those besides the reader: three by name, or two and how many more there are. */
export function othersHere({ count, here }: CompanyThere, me: string) {
  const known = except(here, me);
  const others = Math.max(count - 1, known.length);
  const named = known.slice(0, others > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES);
  return { known, names: named.map(({ name }) => name), more: others - named.length };
}

/** The names of who writes besides the reader; nobody is named when there are more than two. */
export function othersWriting({ writing }: CompanyThere, me: string): readonly string[] | 'several' {
  const names = except(writing, me).map(({ name }) => name);
  return names.length > 2 ? 'several' : names;
}
