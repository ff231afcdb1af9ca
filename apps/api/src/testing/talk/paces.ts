// The pace of a discussion, as its specs ask for it.
export interface PaceShown {
  id: string;
  minutes: number;
  askedByName: string | null;
  askedAt: string | null;
}

const PACE_SHOWN = 'id minutes askedByName askedAt';

export const PACE = `query Pace($discussionId: ID!) { discussionPace(discussionId: $discussionId) { ${PACE_SHOWN} } }`;
export const SET_PACE = `mutation SetPace($discussionId: ID!, $minutes: Int!, $clientKey: ID!) {
  paceDiscussion(discussionId: $discussionId, minutes: $minutes, clientKey: $clientKey) { ${PACE_SHOWN} } }`;
