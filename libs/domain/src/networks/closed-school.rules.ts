// What becomes of the place of a school that its register has closed (product.md, rule 2; the register alone says so).

/** A school that took its place by the register. */
interface Successor {
  readonly organisationId: string;
}

export type PlaceOfClosed<Known extends Successor> =
  | { readonly outcome: 'handed_on'; readonly to: Known }
  /** Its successor is named, and no register has brought it yet. */
  | { readonly outcome: 'waits' }
  | { readonly outcome: 'ends' };

/** One successor takes the place; of several none can, for nobody but they could say which: each may be asked anew. */
export function placeOfClosed<Known extends Successor>(
  successors: readonly Known[],
  namesUnknownSuccessor: boolean,
): PlaceOfClosed<Known> {
  const [only, ...others] = successors;
  if (only !== undefined && others.length === 0 && !namesUnknownSuccessor) return { outcome: 'handed_on', to: only };
  if (successors.length === 0 && namesUnknownSuccessor) return { outcome: 'waits' };
  return { outcome: 'ends' };
}

export interface SuccessionFacts {
  /** How many schools the register says went on as the successor. */
  readonly predecessors: number;
  /** How many people are of the successor already. */
  readonly people: number;
}

/**
 * Whether the closed school's people are the successor's by that alone: only where it is the same school under another
 * number. Where schools merged, or somebody is there already, a register must make nobody coordinator of it.
 */
export const isSameSchoolAnew = ({ predecessors, people }: SuccessionFacts): boolean =>
  predecessors === 1 && people === 0;
