// The learning focus of a network that works: it may change, and then says why; what it was before stays readable.
import { REASON_LENGTH } from './network.rules.js';
import { isAtWork, type NetworkState } from './state.rules.js';

/** Short enough to be one line. */
export const FOCUS_REASON_LENGTH = { least: REASON_LENGTH.least, most: 200 } as const;

export interface FocusChange {
  readonly state: NetworkState;
  readonly before: string;
  readonly after: string;
}

/** Whether the change leaves something behind that people have worked on; before that, words are only being found. */
export const leavesFocusBehind = ({ state, before, after }: FocusChange): boolean =>
  isAtWork(state) && before.trim() !== '' && before.trim() !== after.trim();

/** Whether the reason says enough in one line. */
export function isFocusReason(reason: string): boolean {
  const { length } = reason.trim();
  return length >= FOCUS_REASON_LENGTH.least && length <= FOCUS_REASON_LENGTH.most;
}
