// Who sends files to share, and who reads one: whoever may read something in which it stands.
import type { Actor, Viewer } from '../actor.js';
import { allow, hide, refuse, type Verdict } from '../verdict.js';

export interface SharedFileFacts {
  readonly ownerId: string;
  /** False while it waits to be looked through. */
  readonly isChecked: boolean;
  /** Whether it stands in anything that was sent or saved. */
  readonly isUsed: boolean;
  /** Whether the viewer may read one of the things in which it stands, by the policy of its room. */
  readonly isReadable: boolean;
}

/** Whoever has a place at a school or a partner; what they may share it in is judged there. */
export const canSendFiles = (actor: Actor): Verdict =>
  actor.affiliations.length > 0 ? allow : refuse('FILE_FOR_STAFF');

/** Until it stands in something it is its owner's alone; from then on it is read, by them too, with what it stands in. */
export function canReadFile(viewer: Viewer, { ownerId, isChecked, isUsed, isReadable }: SharedFileFacts): Verdict {
  if (!isChecked) return hide;
  const isOwn = viewer !== null && viewer.personId === ownerId;
  return isReadable || (isOwn && !isUsed) ? allow : hide;
}
