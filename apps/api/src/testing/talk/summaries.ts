// What stands above a discussion, as its specs ask for it.
export interface SummaryText {
  body: unknown;
  author: { name: string; formerly: boolean };
}

export interface Summary {
  id: string;
  version: number;
  laterPosts: number;
  upTo: number;
  text: SummaryText | null;
}

const TEXT = 'body language writtenAt author { id name organisationName formerly }';
const SUMMARY_SHOWN = `id version laterPosts upTo text { ${TEXT} }`;

export const SUMMARY = `query Summary($discussionId: ID!) { discussionSummary(discussionId: $discussionId) { ${SUMMARY_SHOWN} } }`;
export const SUMMARY_HISTORY = `query History($discussionId: ID!) { summaryHistory(discussionId: $discussionId) { ${TEXT} } }`;
export const SUM_UP = `mutation SumUp($discussionId: ID!, $version: Int!, $body: RichText, $clientKey: ID!) {
  sumUpDiscussion(discussionId: $discussionId, version: $version, body: $body, clientKey: $clientKey) { ${SUMMARY_SHOWN} } }`;
