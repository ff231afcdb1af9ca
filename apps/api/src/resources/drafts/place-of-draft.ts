// Where a draft of a resource is kept: with the one that is changed; a person makes one anew at a time.
import type { Actor } from '@sixfold/domain';

export const placeOfDraft = ({ personId }: Actor, resourceId: string | null) =>
  ['resource', resourceId ?? personId] as const;
