// What this yes would change, by the very rule that the server judges by (rule 1). A preview: the server has the last word.
import { activationBlockers } from '@sixfold/domain';
import { countedFacts } from '../../parts/network/school-count.js';
import type { AskingNetwork } from './answer-a-proposal.graphql.js';

type Asked = Pick<AskingNetwork['schools'][number], 'id' | 'state'> & Parameters<typeof countedFacts>[0];

/** How many schools the network would still lack once this proposal is accepted. */
export function schoolsMissingAfterYes(schools: readonly Asked[], proposalId: string): number {
  const memberships = schools.map(({ id, state, ...school }) => ({
    ...countedFacts(school),
    state: id === proposalId ? 'accepted' : (state.toLowerCase() as Lowercase<typeof state>),
  }));
  const blockers = activationBlockers({ learningFocus: '', memberships, seats: [] });
  return blockers.find((blocker) => blocker.code === 'SCHOOLS_MISSING')?.missing ?? 0;
}
