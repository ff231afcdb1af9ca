// Decisions as the specs of the room ask for them.
export interface Decision {
  id: string;
  discussionId: string;
  question: string;
  options: { words: string; count: number }[];
  standing: 'OPEN' | 'WAITS_FOR_OUTCOME' | 'DECIDED';
  peopleInGroup: number;
  answers: { person: { name: string }; stance: string; option: number | null; reason: string }[];
  outcome: { option: number; words: string; reasons: string | null; byName: string } | null;
  reconsiders: { id: string } | null;
  reconsideredBy: { id: string } | null;
  can: { answer: boolean; record: boolean; reconsider: boolean };
}

const DECISION_SHOWN = `id discussionId question options { words count } answerBy standing askedAt askedBy { name }
  peopleInGroup answers { person { name organisationName formerly } stance option reason answeredAt }
  outcome { option words reasons byName decidedAt } reconsiders { id question discussionId }
  reconsideredBy { id question discussionId } can { answer record reconsider }`;

export const DECISION = `query Decision($id: ID!) { decision(id: $id) { ${DECISION_SHOWN} } }`;
export const DECISIONS = `query Decisions($groupId: ID!, $first: Int!, $after: String) {
  decisions(groupId: $groupId, first: $first, after: $after) { items { ${DECISION_SHOWN} } nextCursor } }`;
export const ASK_TO_DECIDE = `mutation Ask($input: AskToDecideInput!) {
  askToDecide(input: $input) { ${DECISION_SHOWN} } }`;
export const ANSWER_DECISION = `mutation Answer($input: AnswerDecisionInput!) {
  answerDecision(input: $input) { ${DECISION_SHOWN} } }`;
export const RECORD_OUTCOME = `mutation Record($input: RecordOutcomeInput!) {
  recordOutcome(input: $input) { ${DECISION_SHOWN} } }`;
