// The operations of the room as its specs ask them.
export interface Post {
  id: string;
  discussionId: string;
  seq: number;
  clientKey: string;
  author: { id: string; name: string; organisationName: string; formerly: boolean };
  body: unknown;
  language: string;
  postedAt: string;
  changedSeq: number;
  editedAt: string | null;
  removal: { byName: string; reason: string | null } | null;
  movedTo: { discussionId: string; title: string; seq: number } | null;
  movedFrom: { id: string; title: string } | null;
  isPinned: boolean;
  isAnswer: boolean;
  asksGroup: boolean;
  isAction: boolean;
  reactions: { kind: string; count: number }[];
  myReactions: string[];
}

export interface PostsPage {
  items: Post[];
  hasEarlier: boolean;
  hasLater: boolean;
  upTo: number;
}

export interface Discussion {
  id: string;
  groupId: string;
  title: string;
  postCount: number;
  lastSeq: number;
  readTo: number;
  unread: number;
  movedInto: { id: string; title: string } | null;
  can: { post: boolean; removePosts: boolean; pinPosts: boolean; movePosts: boolean; resolve: boolean; lead: boolean };
}

export interface Move {
  id: string;
  from: { id: string; title: string };
  into: { id: string; title: string };
  count: number;
  firstSeq: number | null;
  undoUntil: string;
  isUndone: boolean;
}

const AUTHOR = 'id name organisationName formerly';
const POST_SHOWN = `id discussionId seq clientKey author { ${AUTHOR} } body language postedAt
  changedSeq editedAt removal { removedAt byName reason } movedTo { discussionId title seq } movedFrom { id title } isPinned isAnswer asksGroup isAction
  reactions { kind count } myReactions`;
const DISCUSSION_SHOWN = `id groupId groupName networkId title language startedAt startedBy { ${AUTHOR} }
  postCount lastSeq lastPostAt readTo unread movedInto { id title } can { post removePosts pinPosts movePosts resolve lead }`;

const MOVE_SHOWN = 'id from { id title } into { id title } count firstSeq undoUntil isUndone';

export const OPEN_GROUP = `mutation Open($networkId: ID!, $name: String!, $purpose: String!, $clientKey: ID!) {
  openGroup(networkId: $networkId, name: $name, purpose: $purpose, clientKey: $clientKey) { id } }`;
export const JOIN_GROUP = `mutation Join($groupId: ID!, $organisationId: ID!) {
  joinGroup(groupId: $groupId, organisationId: $organisationId) { id } }`;
export const LEAVE_GROUP = `mutation Leave($groupId: ID!) { leaveGroup(groupId: $groupId) { id } }`;
export const DISCUSSION = `query Discussion($id: ID!) { discussion(id: $id) { ${DISCUSSION_SHOWN} } }`;
export const DISCUSSIONS = `query Discussions($groupId: ID!, $first: Int!, $after: String) {
  discussions(groupId: $groupId, first: $first, after: $after) { items { ${DISCUSSION_SHOWN} } nextCursor } }`;
export const POSTS = `query Posts($discussionId: ID!, $first: Int!, $before: Int, $after: Int, $around: Int) {
  posts(discussionId: $discussionId, first: $first, before: $before, after: $after, around: $around) {
    items { ${POST_SHOWN} } hasEarlier hasLater upTo } }`;
export const CATCH_UP = `query CatchUp($discussionId: ID!, $seq: Int!) {
  postsSince(discussionId: $discussionId, seq: $seq) { items { ${POST_SHOWN} } hasMore } }`;
export const WHAT_IS_NEW = `query WhatIsNew($discussionId: ID!) {
  whatIsNew(discussionId: $discussionId) { firstSeq count notable { kind seq authorName question answerBy outcome } people { author { ${AUTHOR} } count firstSeq } others } }`;
export const START = `mutation Start($groupId: ID!, $title: String!, $body: RichText!, $clientKey: ID!) {
  startDiscussion(groupId: $groupId, title: $title, body: $body, clientKey: $clientKey) { ${DISCUSSION_SHOWN} } }`;
export const POST = `mutation Post($discussionId: ID!, $body: RichText!, $clientKey: ID!) {
  post(discussionId: $discussionId, body: $body, clientKey: $clientKey) { ${POST_SHOWN} } }`;
export const EDIT = `mutation Edit($id: ID!, $body: RichText!, $clientKey: ID!) {
  editPost(id: $id, body: $body, clientKey: $clientKey) { ${POST_SHOWN} } }`;
export const REMOVE = `mutation Remove($id: ID!, $reason: String, $clientKey: ID!) {
  removePost(id: $id, reason: $reason, clientKey: $clientKey) { ${POST_SHOWN} } }`;
export const RESTORE = `mutation Restore($id: ID!, $clientKey: ID!) {
  restorePost(id: $id, clientKey: $clientKey) { ${POST_SHOWN} } }`;
export const PIN = `mutation Pin($id: ID!, $isPinned: Boolean!, $clientKey: ID!) {
  pinPost(id: $id, isPinned: $isPinned, clientKey: $clientKey) { ${POST_SHOWN} } }`;
export const MARK_ANSWER = `mutation MarkAnswer($id: ID!, $isAnswer: Boolean!, $clientKey: ID!) {
  markAnswer(id: $id, isAnswer: $isAnswer, clientKey: $clientKey) { ${POST_SHOWN} } }`;
export const MARKED = `query Marked($discussionId: ID!) {
  markedPosts(discussionId: $discussionId) { ${POST_SHOWN} } }`;
export const MOVE = `mutation Move($input: MovePostsInput!) { movePosts(input: $input) { ${MOVE_SHOWN} } }`;
export const UNDO_MOVE = `mutation UndoMove($id: ID!) { undoMove(id: $id) { ${MOVE_SHOWN} } }`;
export const REACT = `mutation React($id: ID!, $kind: ReactionKind!, $isGiven: Boolean!) {
  react(id: $id, kind: $kind, isGiven: $isGiven) { ${POST_SHOWN} } }`;
export const REACTED = `query Reacted($id: ID!) { postReactions(id: $id) { kind by { ${AUTHOR} } } }`;
export const HISTORY = `query History($id: ID!) { postHistory(id: $id) { body writtenAt replacedAt } }`;
export const MARK_READ = `mutation MarkRead($discussionId: ID!, $seq: Int!) {
  markDiscussionRead(discussionId: $discussionId, seq: $seq) { ${DISCUSSION_SHOWN} } }`;
export const LATEST = `query Latest($first: Int!) { latestDiscussions(first: $first) {
  id title groupId groupName networkId networkName lastPostAt lastPostBy { ${AUTHOR} } unread } }`;
