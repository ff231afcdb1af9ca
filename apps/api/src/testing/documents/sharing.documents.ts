// The operations by which groups are shared between networks, as specs ask them.
export interface Sharing {
  id: string;
  state: string;
  words: string;
  answer: string;
  reason: string | null;
  can: { answer: boolean; withdraw: boolean; end: boolean; goOn: boolean };
}

export interface SharedGroup {
  id: string;
  networks: { name: string; isHome: boolean; endsAt: string | null; reason: string | null }[];
  sharings: Sharing[];
  organisations: { networkId: string; people: { name: string }[] }[];
  can: { wayIn: string; joinFor: string[]; share: boolean; post: boolean };
}

const SHARING_SHOWN =
  'id groupId groupName networkName otherName state words answer reason can { answer withdraw end goOn }';

export const SHARED_GROUP = `query SharedGroup($id: ID!) { group(id: $id) {
  id networks { id name isHome endsAt reason } sharings { ${SHARING_SHOWN} }
  organisations { id networkId people { name } } can { wayIn joinFor share post } } }`;
export const SHARINGS = `query Sharings($networkId: ID!, $first: Int!, $after: String) {
  groupSharings(networkId: $networkId, first: $first, after: $after) { items { ${SHARING_SHOWN} } nextCursor } }`;
export const TO_ANSWER = 'query ToAnswer($id: ID!) { network(id: $id) { id groupSharingsToAnswer } }';
export const ASK_TO_SHARE = `mutation AskToShare($groupId: ID!, $networkId: ID!, $words: String!, $clientKey: ID!) {
  askToShareGroup(groupId: $groupId, networkId: $networkId, words: $words, clientKey: $clientKey) { ${SHARING_SHOWN} } }`;
export const ANSWER_SHARING = `mutation AnswerSharing($id: ID!, $accept: Boolean!, $words: String) {
  answerGroupSharing(id: $id, accept: $accept, words: $words) { ${SHARING_SHOWN} } }`;
export const WITHDRAW_SHARING = `mutation WithdrawSharing($id: ID!) { withdrawGroupSharing(id: $id) { ${SHARING_SHOWN} } }`;
export const END_SHARING = `mutation EndSharing($id: ID!, $reason: String!) {
  endGroupSharing(id: $id, reason: $reason) { ${SHARING_SHOWN} } }`;
export const GO_ON_SHARING = `mutation GoOnSharing($id: ID!) { goOnSharingGroup(id: $id) { ${SHARING_SHOWN} } }`;
