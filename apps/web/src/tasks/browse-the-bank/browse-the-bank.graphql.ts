// The documents of the task "browse the bank".
import { graphql, type ResultOf, type VariablesOf } from '../../platform/graphql.js';
import { RequestInListFragment } from './requests.graphql.js';

export const BankDocument = graphql(`
  query Bank($networkId: ID!) {
    network(id: $networkId) {
      id
      name
    }
  }
`);

export const BankFacetsDocument = graphql(`
  query BankFacets(
    $networkId: ID
    $mine: Boolean!
    $show: BankView!
    $subject: Subject
    $phase: TeachingPhase
    $yearGroup: Int
    $language: String
    $level: LearningLevel
    $licence: Licence
    $kind: ResourceKind
  ) {
    resourceFacets(
      networkId: $networkId
      mine: $mine
      show: $show
      subject: $subject
      phase: $phase
      yearGroup: $yearGroup
      language: $language
      level: $level
      licence: $licence
      kind: $kind
    ) {
      facet
      word
      count
    }
  }
`);

/** What people look for comes with the first page: nothing moves once it is there. */
export const BankPageDocument = graphql(
  `
    query BankPage(
      $networkId: ID
      $mine: Boolean!
      $show: BankView!
      $subject: Subject
      $phase: TeachingPhase
      $yearGroup: Int
      $language: String
      $level: LearningLevel
      $licence: Licence
      $kind: ResourceKind
      $after: String
      $withRequests: Boolean!
    ) {
      resources(
        networkId: $networkId
        mine: $mine
        show: $show
        subject: $subject
        phase: $phase
        yearGroup: $yearGroup
        language: $language
        level: $level
        licence: $licence
        kind: $kind
        after: $after
        first: 20
      ) {
        items {
          id
          title
          purpose
          subject
          yearGroups
          language
          audience
          isAdaptation
          partCount
          isCollection
          exemplar {
            curatorName
            reason
          }
          likeness {
            phase
            sizeBand
            laName
          }
          usedLately {
            schools
            lastOn
          }
          maker {
            personId
            name
            organisationName
            formerly
          }
        }
        nextCursor
      }
      resourceRequests(
        networkId: $networkId
        openOnly: true
        subject: $subject
        phase: $phase
        yearGroup: $yearGroup
        language: $language
        first: 3
      ) @include(if: $withRequests) {
        items {
          ...RequestInList
        }
      }
    }
  `,
  [RequestInListFragment],
);

export type Sought = VariablesOf<typeof BankFacetsDocument>;
export type BankView = Sought['show'];
export type BankCount = ResultOf<typeof BankFacetsDocument>['resourceFacets'][number];
export type ResourceInList = ResultOf<typeof BankPageDocument>['resources']['items'][number];
