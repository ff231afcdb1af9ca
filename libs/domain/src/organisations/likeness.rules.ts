// Schools like mine: by what the register says of both, and by what each of two is said to be alike.
import type { SchoolPhase, SizeBand } from './establishment.rules.js';

/** Each null where neither register nor school says. */
export interface LikenessFacts {
  readonly phase: SchoolPhase | null;
  readonly sizeBand: SizeBand | null;
  /** The local authority or municipality. */
  readonly laName: string | null;
}

/** What both have; null where they differ, or one of them says nothing. */
export type Likeness = LikenessFacts;

/** One alone says too little: half of all schools are primary schools. */
const SHARED_LEAST = 2;

/** Null where they are not alike: other phases never are, whatever else both have. */
export function likenessOf(mine: LikenessFacts, theirs: LikenessFacts): Likeness | null {
  const [myPhase, theirPhase] = [mine, theirs].map(taughtPhase);
  if (myPhase && theirPhase && myPhase !== theirPhase) return null;
  const likeness: Likeness = {
    phase: theirPhase && myPhase ? theirPhase : null,
    sizeBand: mine.sizeBand === theirs.sizeBand ? mine.sizeBand : null,
    laName: mine.laName === theirs.laName ? mine.laName : null,
  };
  return sharedIn(likeness) < SHARED_LEAST ? null : likeness;
}

/** That a register's phases do not apply to a school tells nothing of it. */
const taughtPhase = ({ phase }: LikenessFacts): SchoolPhase | null => (phase === 'not_applicable' ? null : phase);

/** Of several schools of mine, by the one that it is most like. */
export const mostAlike = (mine: readonly LikenessFacts[], theirs: LikenessFacts): Likeness | null =>
  mine
    .map((own) => likenessOf(own, theirs))
    .filter((likeness) => likeness !== null)
    .reduce<Likeness | null>((most, one) => (most === null || sharedIn(one) > sharedIn(most) ? one : most), null);

const sharedIn = (likeness: Likeness): number => Object.values(likeness).filter((fact) => fact !== null).length;
