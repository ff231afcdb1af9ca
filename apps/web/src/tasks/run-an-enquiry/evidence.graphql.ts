// The documents of the task "run an enquiry" that are about evidence.
import { graphql, type ResultOf } from '../../platform/graphql.js';

const EvidenceFragment = graphql(`
  fragment WholeEvidence on Evidence @_unmask {
    id
    stage
    kind
    title
    body
    quotation
    saidBy
    pupils {
      firstName
      purpose
    }
    personName
    organisationName
    addedAt
    strength
    confirmedByName
    mayConfirm
    isConfirmedByMe
    isWithheld
    isRemoved
    mayRemove
  }
`);

export const EvidenceDocument = graphql(
  `
    query EnquiryEvidence($enquiryId: ID!, $round: Int!, $stage: CycleStage!, $after: String) {
      enquiryEvidence(enquiryId: $enquiryId, round: $round, stage: $stage, first: 20, after: $after) {
        items {
          ...WholeEvidence
        }
        nextCursor
      }
    }
  `,
  [EvidenceFragment],
);

export const AddEvidenceDocument = graphql(
  `
    mutation AddEvidence(
      $clientKey: ID!
      $enquiryId: ID!
      $stage: CycleStage!
      $kind: EvidenceKind!
      $title: String!
      $body: RichText
      $strength: Int!
      $quotation: String!
      $saidBy: String!
      $pupils: [ShownPupilInput!]!
    ) {
      addEvidence(
        input: {
          clientKey: $clientKey
          enquiryId: $enquiryId
          stage: $stage
          kind: $kind
          title: $title
          body: $body
          strength: $strength
          quotation: $quotation
          saidBy: $saidBy
          pupils: $pupils
        }
      ) {
        ...WholeEvidence
      }
    }
  `,
  [EvidenceFragment],
);

export const ConfirmEvidenceDocument = graphql(
  `
    mutation ConfirmEvidence($id: ID!) {
      confirmEvidence(id: $id) {
        ...WholeEvidence
      }
    }
  `,
  [EvidenceFragment],
);

export const TakeBackConfirmationDocument = graphql(
  `
    mutation TakeBackConfirmation($id: ID!) {
      takeBackConfirmation(id: $id) {
        ...WholeEvidence
      }
    }
  `,
  [EvidenceFragment],
);

export const RemoveEvidenceDocument = graphql(
  `
    mutation RemoveEvidence($id: ID!) {
      removeEvidence(id: $id) {
        ...WholeEvidence
      }
    }
  `,
  [EvidenceFragment],
);

export const RestoreEvidenceDocument = graphql(
  `
    mutation RestoreEvidence($id: ID!) {
      restoreEvidence(id: $id) {
        ...WholeEvidence
      }
    }
  `,
  [EvidenceFragment],
);

export const PupilsToShowDocument = graphql(`
  query PupilsToShow($organisationId: ID!, $name: String!) {
    consentPupils(organisationId: $organisationId, name: $name, first: 8) {
      items {
        id
        firstName
        yearGroup
      }
    }
  }
`);

export type Evidence = ResultOf<typeof EvidenceDocument>['enquiryEvidence']['items'][number];
export type EvidenceWord = Evidence['kind'];
export type ShownPurpose = Evidence['pupils'][number]['purpose'];
export type PupilToShow = ResultOf<typeof PupilsToShowDocument>['consentPupils']['items'][number];
