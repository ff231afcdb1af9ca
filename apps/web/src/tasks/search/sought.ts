// What is searched for: the words, and what the search is narrowed to; all of it stands in the address.
import { searchKinds } from '@sixfold/domain';
import type { SearchKind } from '../../platform/frame/found.js';
import { oneOf } from '../../platform/page/use-address.js';

/** By what a search can be narrowed; each stands under its name in the address. */
export const narrowings = ['kind', 'subject', 'phase', 'language'] as const;
export type Narrowing = (typeof narrowings)[number];

export interface Sought {
  text: string;
  /** Empty words narrow nothing. */
  narrowed: Readonly<Record<Narrowing, string>>;
}

const kinds = searchKinds.map((kind) => kind.toUpperCase() as SearchKind);

export const narrowedIn = (address: URLSearchParams): Sought['narrowed'] => ({
  kind: oneOf(kinds, address.get('kind')) ?? '',
  subject: wordIn(address, 'subject'),
  phase: wordIn(address, 'phase'),
  language: wordIn(address, 'language'),
});

/** What the API would not take is not asked. */
const wordIn = (address: URLSearchParams, name: Narrowing): string =>
  /^\w{1,40}$/.exec(address.get(name) ?? '')?.[0] ?? '';

export function askedBy({ text, narrowed: { kind, ...facets } }: Sought) {
  const chosen = oneOf(kinds, kind);
  return {
    text,
    kinds: chosen === null ? [] : [chosen],
    facets: Object.entries(facets)
      .filter(([, word]) => word !== '')
      .map(([facet, word]) => `${facet}:${word}`),
  };
}
