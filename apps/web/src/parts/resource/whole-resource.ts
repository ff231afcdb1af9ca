// A resource with its document, as every task that shows or changes one reads it.
import type { Words } from '@sixfold/words';
import { type FragmentOf, graphql } from '../../platform/graphql.js';

export const DocumentFragment = graphql(`
  fragment Document on ResourceDocument @_unmask {
    title
    purpose
    subject
    phase
    yearGroups
    language
    levels
    minutes
    steps
    materials
    links {
      title
      address
    }
    goals
    isCollection
    parts {
      id
      why
      resource {
        id
        title
        purpose
        language
        partCount
      }
    }
  }
`);

/** Its document is written out: one fragment within another would make an operation deeper than the API takes. */
export const WholeResourceFragment = graphql(`
  fragment WholeResource on Resource @_unmask {
    id
    version
    shownVersion
    audience
    licence
    licencesToChoose
    line
    isAdaptation
    isArchived
    changedAt
    maker {
      personId
      name
      organisationId
      organisationName
      formerly
    }
    bank {
      networkId
      name
    }
    exemplar {
      curatorName
      reason
    }
    can {
      keep
      adapt
      chooseExemplar
      takeBackExemplar
    }
    document {
      title
      purpose
      subject
      phase
      yearGroups
      language
      levels
      minutes
      steps
      materials
      links {
        title
        address
      }
      goals
      isCollection
      parts {
        id
        why
        resource {
          id
          title
          purpose
          language
          partCount
        }
      }
    }
  }
`);

export type WholeResource = FragmentOf<typeof WholeResourceFragment>;
export type DocumentOfResource = WholeResource['document'];
export type PartOfUnit = DocumentOfResource['parts'][number];
export type FieldWord = keyof Words['resource']['fields'];
