// The operations about schools that apply, as the specs ask them.
export interface ApplicationAnswer {
  readonly id: string;
  readonly state: string;
  readonly words: string;
  readonly reason: string | null;
}

const APPLICATION = '{ id state words reason appliedAt networkId organisation { id } }';

export const TAKE_NEW = `mutation ($networkId: ID!, $takes: Boolean!) {
  takeNewSchools(networkId: $networkId, takes: $takes) { id takesNewSchools }
}`;
export const TAKES = 'query ($id: ID!) { publicNetwork(id: $id) { id state takesNewSchools } }';
export const APPLY = `mutation ($input: ApplyInput!) { applyToNetwork(input: $input) ${APPLICATION} }`;
export const MY_APPLICATIONS = `query { myApplications ${APPLICATION} }`;
export const WITHDRAW_APPLICATION = `mutation ($id: ID!) { withdrawApplication(applicationId: $id) ${APPLICATION} }`;
export const RESTORE_APPLICATION = `mutation ($id: ID!) { restoreApplication(applicationId: $id) ${APPLICATION} }`;
export const ANSWER_APPLICATION = `mutation ($input: AnswerApplicationInput!) {
  answerApplication(input: $input) { id state declineReason application }
}`;
export const PLACES = `query ($id: ID!) { network(id: $id) {
  id state takesNewSchools schools { id state application declineReason can { answerApplication } organisation { id } }
} }`;
