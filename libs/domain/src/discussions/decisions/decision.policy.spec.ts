// Who answers, who records an outcome before and after the end, and who may come back to it.
import type { Actor } from '../../actor.js';
import { colleague, nobody } from '../../testing/actors.js';
import type { Verdict } from '../../verdict.js';
import { canAnswerDecision, canReconsider, canRecordOutcome, type DecisionFacts } from './decision.policy.js';

const asked: DecisionFacts = {
  groupId: 'reception',
  networkId: 'ours',
  networkState: 'active',
  programmeId: 'programme',
  facilitatorsRead: true,
  isClosed: false,
  follows: null,
  reaches: [],
  isConvenor: false,
  askerId: 'moses',
  standing: 'open',
};
const ended: DecisionFacts = { ...asked, standing: 'waits_for_outcome' };
const made: DecisionFacts = { ...asked, standing: 'decided' };
const member: Actor = { ...colleague, groups: ['reception'] };
const answerOf = (verdict: Verdict) => (verdict.allowed ? 'yes' : verdict.refusal);

it.each<[string, Actor, DecisionFacts, string, string, string]>([
  ['a member', member, asked, 'yes', 'DECISION_STILL_OPEN', 'DECISION_NOT_MADE'],
  ['who asked', { ...member, personId: 'moses' }, asked, 'yes', 'yes', 'DECISION_NOT_MADE'],
  ['a convenor', member, { ...asked, isConvenor: true }, 'yes', 'yes', 'DECISION_NOT_MADE'],
  ['a member, once it has ended', member, ended, 'DECISION_ANSWERS_ENDED', 'yes', 'DECISION_NOT_MADE'],
  ['a member, once it is made', member, made, 'DECISION_MADE', 'DECISION_MADE', 'yes'],
  ['a convenor, once it is made', member, { ...made, isConvenor: true }, 'DECISION_MADE', 'DECISION_MADE', 'yes'],
  ['a member of a closed group', member, { ...ended, isClosed: true }, 'GROUP_CLOSED', 'GROUP_CLOSED', 'GROUP_CLOSED'],
  ['who asked and has left', { ...colleague, personId: 'moses' }, ended, ...times('JOIN_GROUP_FIRST')],
  ['a facilitator who may read', { ...nobody, facilitates: ['programme'] }, ended, ...times('NOT_FOUND')],
  ['a stranger', nobody, made, ...times('NOT_FOUND')],
])('%s', (_who, actor, decision, answers, records, reconsiders) => {
  expect(answerOf(canAnswerDecision(actor, decision))).toBe(answers);
  expect(answerOf(canRecordOutcome(actor, decision))).toBe(records);
  expect(answerOf(canReconsider(actor, decision))).toBe(reconsiders);
});

function times(code: string): [string, string, string] {
  return [code, code, code];
}
