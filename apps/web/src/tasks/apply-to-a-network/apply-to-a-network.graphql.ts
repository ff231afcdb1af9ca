// The documents of the task "apply to a network".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const ApplyingDocument = graphql(`
  query Applying($networkId: ID!) {
    publicNetwork(id: $networkId) {
      id
      name
      purpose
      learningFocus
      takesNewSchools
    }
    myApplications {
      id
      state
      words
      reason
      networkId
      organisation {
        id
        name
      }
    }
    myAffiliations {
      id
      answersForIt
      organisation {
        id
        name
      }
    }
  }
`);

export const ApplyDocument = graphql(`
  mutation Apply($clientKey: ID!, $networkId: ID!, $organisationId: ID!, $words: String!) {
    applyToNetwork(
      input: { clientKey: $clientKey, networkId: $networkId, organisationId: $organisationId, words: $words }
    ) {
      id
      state
    }
  }
`);

export const WithdrawApplicationDocument = graphql(`
  mutation WithdrawApplication($id: ID!) {
    withdrawApplication(applicationId: $id) {
      id
      state
    }
  }
`);

export const RestoreApplicationDocument = graphql(`
  mutation RestoreApplication($id: ID!) {
    restoreApplication(applicationId: $id) {
      id
      state
    }
  }
`);

type Answer = ResultOf<typeof ApplyingDocument>;

export type PublicNetwork = Answer['publicNetwork'];
export type Organisation = Answer['myAffiliations'][number]['organisation'];

/** What a school sees of its application; of one that was taken back, or that it has left since, nothing is shown. */
const shownStates = ['APPLIED', 'ACCEPTED', 'TURNED_DOWN'] as const;
export type Application = Answer['myApplications'][number] & { readonly state: (typeof shownStates)[number] };

const isShown = (application: Answer['myApplications'][number]): application is Application =>
  shownStates.some((state) => state === application.state);

/** The newest application of each of my schools to this network, and the schools that could apply now. */
export function placesOf({ publicNetwork, myApplications, myAffiliations }: Answer) {
  const toIt = myApplications.filter(({ networkId }) => networkId === publicNetwork.id);
  const newest = toIt.filter(
    ({ organisation }, index) => toIt.findIndex((other) => other.organisation.id === organisation.id) === index,
  );
  const applications = newest.filter(isShown);
  const own = myAffiliations.filter(({ answersForIt }) => answersForIt).map(({ organisation }) => organisation);
  const isIn = (id: string) =>
    applications.some(({ state, organisation }) => organisation.id === id && state !== 'TURNED_DOWN');
  const free = [...new Map(own.map((organisation) => [organisation.id, organisation])).values()];
  return { applications, schools: free.filter(({ id }) => !isIn(id)) };
}
