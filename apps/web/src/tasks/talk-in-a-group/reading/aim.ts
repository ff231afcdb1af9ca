// Where on the page to go: to a post, or to the end of what has been said. Pure.
import { type Log, type LogEntry } from '../log/log.js';

/** A new object each time one wants to go there, also to the same place. */
export interface Aim {
  /** Null for the end. */
  readonly seq: number | null;
  /** A post that somebody has pointed to is marked. */
  readonly isLinked: boolean;
}

/** The posts between which the reader's eyes are, by their seq. */
export interface InView {
  readonly from: number;
  readonly to: number;
}

export const isIn = ({ from, to }: InView, seq: number): boolean => seq >= from && seq <= to;

/** Where a visit begins: at the post that a link points to, else at the first that is new, else at the end. */
export const firstAim = (linked: number | null, firstNew: number | null): Aim => ({
  seq: linked ?? firstNew,
  isLinked: linked !== null,
});

/** Whether the log that is held reaches there. */
export function holds({ entries, hasEarlier, hasLater }: Log<LogEntry>, { seq }: Aim): boolean {
  const last = entries.at(-1);
  if (seq === null || last === undefined) return !hasLater;
  const first = entries[0]?.seq ?? 0;
  return (seq >= first || !hasEarlier) && (seq <= last.seq || !hasLater);
}

/** Which of the posts it means: the one with that seq, else the next after it, else the last. */
export function placeOf(entries: readonly LogEntry[], { seq }: Aim): number {
  if (seq === null) return entries.length - 1;
  const place = entries.findIndex((post) => post.seq >= seq);
  return place === -1 ? entries.length - 1 : place;
}

/** The seq that an address asks for; null for none, or for what is none. */
export function linkedSeq(asked: string | null): number | null {
  const seq = Number(asked);
  return Number.isSafeInteger(seq) && seq > 0 ? seq : null;
}
