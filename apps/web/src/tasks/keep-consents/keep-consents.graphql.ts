// The documents of the task "keep consents".
import { graphql, type ResultOf } from '../../platform/graphql.js';

const PupilFragment = graphql(`
  fragment PupilWithConsents on ConsentPupil @_unmask {
    id
    firstName
    yearGroup
    isThirteen
    isRemoved
    purposes {
      purpose
      standing
      missing
      until
      isHeldByAnybody
    }
  }
`);

export const SchoolOfConsentsDocument = graphql(`
  query SchoolOfConsents($id: ID!) {
    organisation(id: $id) {
      id
      name
      consentsOfPupils {
        today
        schoolYearEndsOn
        can {
          read
          record
        }
      }
    }
  }
`);

export const PupilsDocument = graphql(
  `
    query ConsentPupils($organisationId: ID!, $name: String!, $after: String) {
      consentPupils(organisationId: $organisationId, name: $name, first: 30, after: $after) {
        items {
          ...PupilWithConsents
        }
        nextCursor
      }
    }
  `,
  [PupilFragment],
);

export const GivenConsentsDocument = graphql(`
  query GivenConsents($id: ID!) {
    consentsOfPupil(id: $id) {
      id
      purpose
      giver
      givenOn
      until
      evidence
      recordedByName
      withdrawnAt
      withdrawnByName
      withdrawnBecause
    }
  }
`);

export const RecordConsentDocument = graphql(
  `
    mutation RecordConsent(
      $clientKey: ID!
      $organisationId: ID!
      $pupilId: ID
      $pupil: NewConsentPupilInput
      $purposes: [ConsentPurpose!]!
      $givers: [ConsentGiver!]!
      $givenOn: String!
      $until: String!
      $evidence: RichText!
    ) {
      recordConsent(
        input: {
          clientKey: $clientKey
          organisationId: $organisationId
          pupilId: $pupilId
          pupil: $pupil
          purposes: $purposes
          givers: $givers
          givenOn: $givenOn
          until: $until
          evidence: $evidence
        }
      ) {
        ...PupilWithConsents
      }
    }
  `,
  [PupilFragment],
);

export const WithdrawConsentDocument = graphql(
  `
    mutation WithdrawConsent($pupilId: ID!, $purposes: [ConsentPurpose!]!, $reason: String!) {
      withdrawConsent(input: { pupilId: $pupilId, purposes: $purposes, reason: $reason }) {
        ...PupilWithConsents
      }
    }
  `,
  [PupilFragment],
);

export const RestoreConsentDocument = graphql(
  `
    mutation RestoreConsent($pupilId: ID!, $purposes: [ConsentPurpose!]!) {
      restoreConsent(input: { pupilId: $pupilId, purposes: $purposes }) {
        ...PupilWithConsents
      }
    }
  `,
  [PupilFragment],
);

export const ChangePupilDocument = graphql(
  `
    mutation ChangePupil($id: ID!, $firstName: String!, $yearGroup: Int!, $isThirteen: Boolean!) {
      changeConsentPupil(input: { id: $id, firstName: $firstName, yearGroup: $yearGroup, isThirteen: $isThirteen }) {
        ...PupilWithConsents
      }
    }
  `,
  [PupilFragment],
);

export const RemovePupilDocument = graphql(
  `
    mutation RemovePupil($id: ID!) {
      removeConsentPupil(id: $id) {
        ...PupilWithConsents
      }
    }
  `,
  [PupilFragment],
);

export const RestorePupilDocument = graphql(
  `
    mutation RestorePupil($id: ID!) {
      restoreConsentPupil(id: $id) {
        ...PupilWithConsents
      }
    }
  `,
  [PupilFragment],
);

type Organisation = ResultOf<typeof SchoolOfConsentsDocument>['organisation'];
/** A school whose consents the reader may look up. */
export type School = Pick<Organisation, 'id' | 'name'> & NonNullable<Organisation['consentsOfPupils']>;
export type PageOfPupils = ResultOf<typeof PupilsDocument>['consentPupils'];
export type Pupil = PageOfPupils['items'][number];
export type OfPurpose = Pupil['purposes'][number];
export type Purpose = OfPurpose['purpose'];
export type Giver = OfPurpose['missing'][number];
export type Given = ResultOf<typeof GivenConsentsDocument>['consentsOfPupil'][number];
