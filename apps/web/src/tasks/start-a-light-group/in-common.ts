// What the people who are ticked have in common, and what a group of theirs might be called.
import { GROUP_NAME_LENGTH } from '@sixfold/domain';
import type { Peer } from './start-a-light-group.graphql.js';

type Ticked = Pick<Peer, 'networksInCommon'>;

/** The networks that all of them are in, as the first of them lists them; of nobody, none. */
export function networksOfAll([first, ...others]: readonly Ticked[]): Peer['networksInCommon'] {
  if (!first) return [];
  return first.networksInCommon.filter(({ id }) =>
    others.every(({ networksInCommon }) => networksInCommon.some((network) => network.id === id)),
  );
}

const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

/** The name that `named` makes of their first names; `unnamed` where that would be too long, or of nobody. */
export function suggestedName(
  names: readonly string[],
  language: string,
  { named, unnamed }: { named: (names: string) => string; unnamed: string },
): string {
  if (names.length < 2) return unnamed;
  const suggested = named(new Intl.ListFormat(language).format(names.map(firstNameOf)));
  return [...suggested].length <= GROUP_NAME_LENGTH.most ? suggested : unnamed;
}
