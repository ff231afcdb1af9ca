// Rule 6: a person reaches a network only through an affiliation with a member organisation.
import type { Actor } from '../actor.js';

type Reach = Pick<Actor, 'affiliations' | 'networks'>;

/** The member organisations through which this person reaches the network; empty means out of reach. */
export function reachedThrough(person: Reach, networkId: string): readonly string[] {
  const own = new Set(person.affiliations.map(({ organisationId }) => organisationId));
  const through = person.networks
    .filter((network) => network.networkId === networkId && network.standing === 'member')
    .map(({ organisationId }) => organisationId)
    .filter((organisationId) => own.has(organisationId));
  return [...new Set(through)];
}

/** The networks that this person reaches, each once. */
export const networksReached = (person: Reach): readonly string[] =>
  [...new Set(person.networks.map(({ networkId }) => networkId))].filter(
    (networkId) => reachedThrough(person, networkId).length > 0,
  );

/** The networks this person would no longer reach without one of the affiliations: said before it is ended. */
export function networksLostWithout(person: Reach, affiliationId: string): readonly string[] {
  const left: Reach = {
    ...person,
    affiliations: person.affiliations.filter((own) => own.affiliationId !== affiliationId),
  };
  return networksReached(person).filter((id) => reachedThrough(left, id).length === 0);
}
