// Actions as the specs of the room ask for them.
export interface Action {
  id: string;
  seq: number;
  words: string;
  standing: 'FREE' | 'OFFERED' | 'HELD' | 'DONE' | 'DROPPED';
  fromSeq: number | null;
  owner: { name: string; organisationName: string } | null;
  formerOwnerName: string | null;
  declined: { byName: string; words: string } | null;
  dueBy: string | null;
  isOverdue: boolean;
  can: { give: boolean; answer: boolean; schedule: boolean; finish: boolean; drop: boolean; reopen: boolean };
}

const ACTION_SHOWN = `id discussionId discussionTitle seq groupId groupName words standing fromSeq madeBy { name }
  owner { id name organisationName formerly } formerOwnerName declined { byName words } dueBy isOverdue endedAt
  can { give answer schedule finish drop reopen }`;

export const ACTION = `query Action($id: ID!) { action(id: $id) { ${ACTION_SHOWN} } }`;
export const ACTIONS = `query Actions($groupId: ID!, $ended: Boolean!, $first: Int!, $after: String) {
  actions(groupId: $groupId, ended: $ended, first: $first, after: $after) { items { ${ACTION_SHOWN} } nextCursor } }`;
export const MY_ACTIONS = `query MyActions($first: Int!, $after: String) {
  myActions(first: $first, after: $after) { items { ${ACTION_SHOWN} } nextCursor } }`;
export const MAKE_ACTION = `mutation Make($input: MakeActionInput!) { makeAction(input: $input) { ${ACTION_SHOWN} } }`;
export const GIVE_ACTION = `mutation Give($id: ID!, $personId: ID, $clientKey: ID!) {
  giveAction(id: $id, personId: $personId, clientKey: $clientKey) { ${ACTION_SHOWN} } }`;
export const ANSWER_ACTION = `mutation Answer($id: ID!, $accepts: Boolean!, $words: String!, $clientKey: ID!) {
  answerAction(id: $id, accepts: $accepts, words: $words, clientKey: $clientKey) { ${ACTION_SHOWN} } }`;
export const SCHEDULE_ACTION = `mutation Schedule($id: ID!, $dueBy: String, $clientKey: ID!) {
  scheduleAction(id: $id, dueBy: $dueBy, clientKey: $clientKey) { ${ACTION_SHOWN} } }`;
export const END_ACTION = `mutation End($id: ID!, $as: ActionEnd, $clientKey: ID!) {
  endAction(id: $id, as: $as, clientKey: $clientKey) { ${ACTION_SHOWN} } }`;
