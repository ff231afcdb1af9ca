// The operations about a network's life, as the specs ask them.
export interface LifeAnswer {
  readonly state: string;
  readonly daysToRecover: number | null;
}

export const LIFE = 'query ($id: ID!) { network(id: $id) { id state daysToRecover } }';
export const LEAVING = `query ($id: ID!) { leaving(proposalId: $id) {
  people coLeaders schoolsAfter putsAtRisk groups { id name people }
} }`;
export const LEAVE = `mutation ($input: LeaveNetworkInput!) {
  leaveNetwork(input: $input) { id state leftAt leaveReason can { leave } }
}`;
