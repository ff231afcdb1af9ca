// Which school of its home register a school is that stands in another country's register too, so that it is shown once.
import { normaliseName } from './school-words.rules.js';

export interface AwaySchool {
  readonly id: string;
  readonly name: string;
  /** Its key in its home register, where the other register gives it. */
  readonly homeKey: string | null;
}

export interface HomeSchool {
  readonly id: string;
  readonly registerKey: string;
  readonly name: string;
  readonly otherName: string | null;
}

export interface HomeLink {
  readonly awayId: string;
  readonly homeId: string;
}

const onlyOnes = <T>(pairs: readonly (readonly [name: string, value: T])[]): Map<string, T> => {
  const values = new Map(pairs);
  const seen = new Set<string>();
  for (const [name] of pairs) {
    if (seen.has(name)) values.delete(name);
    seen.add(name);
  }
  return values;
};

const namesOf = ({ name, otherName }: HomeSchool): string[] => [
  ...new Set([name, otherName ?? name].map(normaliseName)),
];

/** Links by key; without a key by name, if the name is the only one of its kind in both registers. */
export const homeLinks = (away: readonly AwaySchool[], home: readonly HomeSchool[]): HomeLink[] => {
  const byKey = new Map(home.map((school) => [school.registerKey, school.id]));
  const byName = onlyOnes(home.flatMap((school) => namesOf(school).map((name) => [name, school.id] as const)));
  const awayNames = onlyOnes(away.map((school) => [normaliseName(school.name), school.id] as const));
  return away.flatMap(({ id, name, homeKey }) => {
    const named = normaliseName(name);
    const homeId = homeKey === null ? awayNames.get(named) === id && byName.get(named) : byKey.get(homeKey);
    return homeId ? [{ awayId: id, homeId }] : [];
  });
};
