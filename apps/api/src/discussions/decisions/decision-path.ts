// Where a decision is read.
import type { DecisionRow } from './decisions.repository.js';

/** A path of the web: the discussion in which it was asked. */
export const pathOf = ({ discussionId }: Pick<DecisionRow, 'discussionId'>): string => `/discussions/${discussionId}`;
