// A "no" that was to be expected: thrown by services, told to the client by its code.
import type { RefusalCode, Verdict } from '@sixfold/domain';

/** Facts that the words of a refusal need: names, figures, what is missing. Never anything the person may not know. */
export type RefusalDetails = Readonly<Record<string, unknown>>;

export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
  ) {
    super(code);
  }
}

/** @throws Refusal when the verdict is a no; one that hides carries no details, like that of what is absent */
export function ensure(verdict: Verdict, details?: RefusalDetails): void {
  if (verdict.allowed) return;
  throw new Refusal(verdict.refusal, verdict.refusal === 'NOT_FOUND' ? {} : details);
}

/** @throws Refusal NOT_FOUND for what is absent, exactly as for what is hidden */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Refusal('NOT_FOUND');
  return thing;
}
