// What a room gives so that its things can be found: one file of the room implements it, and signs up when it starts.
import type { Actor, AudienceKey, SearchKind, Viewer } from '@sixfold/domain';
import type { Language } from '@sixfold/words';

/** A thing as the index keeps it: texts by how much a word in them says about it. */
export interface SearchEntry {
  readonly id: string;
  /** Whose rules the words are taken apart by. */
  readonly language: Language;
  readonly title: string;
  /** What it is about, in words that somebody chose for it. */
  readonly keywords?: string;
  /** What it is about, in a sentence or two. */
  readonly summary?: string;
  readonly body?: string;
  /** Where it stands; whoever has one of the keys may find it. */
  readonly audience: readonly AudienceKey[];
  /** What a search can be narrowed to, such as `subject:maths`; its language is added. */
  readonly facets?: readonly string[];
  readonly at: Date;
}

/** A thing as it is shown among others, read at the moment in which it is shown. */
export interface OpenedThing {
  readonly id: string;
  readonly title: string;
  /** Where it stands: a group, a town, a network; empty for nowhere. */
  readonly place: string;
  /** In which the words that were looked for are shown; empty for none. */
  readonly text: string;
  readonly language: Language;
  readonly at: Date | null;
  /** The thing that is opened to see it, where that is another one, and where in it. */
  readonly within?: { readonly id: string; readonly seq: number };
}

export interface SearchSource {
  readonly kind: SearchKind;
  /** The next ids of all there is, in their order: for what the index lacks when a server starts. */
  idsAfter(id: string, most: number): Promise<readonly string[]>;
  /** As they are now; what is not among the answers can no longer be found. */
  entriesOf(ids: readonly string[]): Promise<readonly SearchEntry[]>;
  /** Keys of places that somebody has at this moment by more than the facts that come with them. */
  keysOf?(actor: Actor): Promise<readonly AudienceKey[]>;
  /** Those of the things that this viewer may see now, by the room's own policy, in no order. */
  open(viewer: Viewer, ids: readonly string[]): Promise<readonly OpenedThing[]>;
}
