// What tells schools of the same name apart, so that nobody invites the wrong one.
import type { RegisterEntry } from './register.js';
import { normaliseName } from './school-words.rules.js';

export const tellingFacts = ['town', 'authority', 'postcode', 'website', 'ages'] as const;
export type TellingFact = (typeof tellingFacts)[number];

export interface TellsApart {
  /** Facts that this school has and none of its namesakes shares. */
  readonly facts: readonly TellingFact[];
  /** True when the register gives nothing else, so that its number is all there is. */
  readonly onlyRegisterNumber: boolean;
}

type Namesake = Pick<RegisterEntry, 'name' | 'town' | 'laName' | 'postcode' | 'website' | 'lowAge' | 'highAge'>;

const factOf: Readonly<Record<TellingFact, (school: Namesake) => string | null>> = {
  town: (school) => school.town,
  authority: (school) => school.laName,
  postcode: (school) => school.postcode,
  website: (school) => school.website,
  ages: (school) =>
    school.lowAge === null && school.highAge === null ? null : `${school.lowAge ?? ''}–${school.highAge ?? ''}`,
};

/** For each school, in the order given: what tells it apart from its namesakes in the list, or null without namesakes. */
export const tellApart = (schools: readonly Namesake[]): (TellsApart | null)[] => {
  const names = schools.map((school) => normaliseName(school.name));
  return schools.map((school, place) => {
    const namesakes = schools.filter((_, other) => other !== place && names[other] === names[place]);
    if (namesakes.length === 0) return null;
    const facts = tellingFacts.filter((fact) => {
      const own = factOf[fact](school);
      return own !== null && namesakes.every((namesake) => factOf[fact](namesake) !== own);
    });
    return { facts, onlyRegisterNumber: facts.length === 0 };
  });
};
