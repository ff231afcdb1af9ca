// The operations of working groups as specs ask them.
export interface Group {
  id: string;
  name: string;
  entry: string;
  follows: string | null;
  facilitatorsRead: boolean;
  isClosed: boolean;
  personCount: number;
  organisationCount: number;
  convenorCount: number;
  joinedFor: string | null;
  can: {
    wayIn: string;
    joinFor: string[];
    read: boolean;
    post: boolean;
    lookAfter: boolean;
    appoint: boolean;
    leave: boolean;
    close: boolean;
    conveneFor: string[];
  };
  organisations: { id: string; name: string; people: { id: string; name: string; isConvenor: boolean }[] }[];
  admissions: Admission[];
  history: { act: string; personName: string }[];
}

export interface Admission {
  id: string;
  kind: string;
  state: string;
  words: string;
  personId: string;
  can: { answer: boolean; withdraw: boolean };
}

const ADMISSION_SHOWN = 'id kind state words personId personName organisationName askerName can { answer withdraw }';
export const GROUP_IN_LIST = `id networkId name purpose subject phase theme language entry follows
  facilitatorsRead isClosed personCount organisationCount convenorCount
  joinedFor can { wayIn joinFor read post lookAfter appoint leave close conveneFor }`;
const GROUP_SHOWN = `${GROUP_IN_LIST} organisations { id name people { id name isConvenor } }
  admissions { ${ADMISSION_SHOWN} } history { act personName }`;

export const OPEN = `mutation Open($networkId: ID!, $name: String!, $purpose: String!, $entry: GroupEntry, $clientKey: ID!) {
  openGroup(networkId: $networkId, name: $name, purpose: $purpose, entry: $entry, clientKey: $clientKey) {
    ${GROUP_SHOWN} } }`;
export const START_WITH = `mutation StartWith($networkId: ID!, $name: String!, $purpose: String!, $personIds: [ID!]!,
  $clientKey: ID!) { startGroupWith(networkId: $networkId, name: $name, purpose: $purpose, personIds: $personIds,
  clientKey: $clientKey) { ${GROUP_SHOWN} } }`;
export const JOIN = `mutation Join($groupId: ID!, $organisationId: ID!) {
  joinGroup(groupId: $groupId, organisationId: $organisationId) { ${GROUP_SHOWN} } }`;
export const LEAVE = `mutation Leave($groupId: ID!) { leaveGroup(groupId: $groupId) { ${GROUP_SHOWN} } }`;
export const GROUP = `query Group($id: ID!) { group(id: $id) { ${GROUP_SHOWN} } }`;
export const GROUPS = `query Groups($networkId: ID!, $first: Int!, $after: String, $subject: Subject, $theme: String) {
  groups(networkId: $networkId, first: $first, after: $after, subject: $subject, theme: $theme) { items { ${GROUP_IN_LIST} } nextCursor } }`;

export const ASK = `mutation Ask($groupId: ID!, $organisationId: ID!, $words: String!, $clientKey: ID!) {
  askToJoinGroup(groupId: $groupId, organisationId: $organisationId, words: $words, clientKey: $clientKey) {
    ${ADMISSION_SHOWN} } }`;
export const INVITE = `mutation Invite($groupId: ID!, $personId: ID!, $words: String!, $clientKey: ID!) {
  inviteToGroup(groupId: $groupId, personId: $personId, words: $words, clientKey: $clientKey) { ${ADMISSION_SHOWN} } }`;
export const ANSWER = `mutation Answer($id: ID!, $accept: Boolean!) {
  answerGroupAdmission(id: $id, accept: $accept) { ${ADMISSION_SHOWN} } }`;
export const WITHDRAW = `mutation Withdraw($id: ID!) { withdrawGroupAdmission(id: $id) { ${ADMISSION_SHOWN} } }`;
export const RESTORE = `mutation Restore($id: ID!) { restoreGroupAdmission(id: $id) { ${ADMISSION_SHOWN} } }`;
export const CANDIDATES = `query Candidates($groupId: ID!, $words: String!) {
  groupCandidates(groupId: $groupId, words: $words, first: 5) { items { personId name } } }`;
export const APPOINT = `mutation Appoint($groupId: ID!, $personId: ID!) {
  appointConvenor(groupId: $groupId, personId: $personId) { ${GROUP_SHOWN} } }`;
export const DISMISS = `mutation Dismiss($groupId: ID!, $personId: ID!) {
  dismissConvenor(groupId: $groupId, personId: $personId) { ${GROUP_SHOWN} } }`;
export const CONVENE = `mutation Convene($groupId: ID!, $organisationId: ID!) {
  conveneGroup(groupId: $groupId, organisationId: $organisationId) { ${GROUP_SHOWN} } }`;
export const FACETS = 'query Facets($networkId: ID!) { groupFacets(networkId: $networkId) { subjects phases themes } }';
export const CHANGE = `mutation Change($groupId: ID!, $name: String!, $purpose: String!, $subject: Subject,
    $phase: TeachingPhase, $theme: String, $language: String!, $entry: GroupEntry!) {
  changeGroup(groupId: $groupId, name: $name, purpose: $purpose, subject: $subject, phase: $phase, theme: $theme,
    language: $language, entry: $entry) { ${GROUP_SHOWN} } }`;
export const LET_READ = `mutation LetRead($groupId: ID!, $allowed: Boolean!) {
  letFacilitatorsRead(groupId: $groupId, allowed: $allowed) { ${GROUP_SHOWN} } }`;
export const CLOSE = `mutation Close($groupId: ID!) { closeGroup(groupId: $groupId) { ${GROUP_SHOWN} } }`;
export const REOPEN = `mutation Reopen($groupId: ID!) { reopenGroup(groupId: $groupId) { ${GROUP_SHOWN} } }`;
