// The documents of the task "read a resource".
import { WholeResourceFragment } from '../../parts/resource/whole-resource.js';
import { graphql, type ResultOf } from '../../platform/graphql.js';
import { CautionsFragment } from './cautions.graphql.js';

/** To visitors without its versions and what people said, which name them. */
export const ResourceDocument = graphql(
  `
    query Resource($id: ID!, $version: Int, $isInside: Boolean!) {
      resource(id: $id, version: $version) {
        ...WholeResource
        translatedBy
        translations {
          id
          title
          language
          isAdaptation
        }
      }
      resourceLineage(id: $id) {
        ancestors {
          id
          title
          licence
          line
          maker {
            name
            organisationName
            formerly
          }
        }
        adaptations {
          originId
          resource {
            id
            title
            line
            maker {
              name
              organisationName
              formerly
            }
          }
        }
      }
      resourceVersions(id: $id, first: 50) @include(if: $isInside) {
        items {
          number
          savedAt
          savedBy
          note
        }
      }
      resourceCautions(resourceId: $id) @include(if: $isInside) {
        ...Cautions
      }
      resourceHelpedWith(resourceId: $id) @include(if: $isInside) {
        id
        title
        networkName
      }
    }
  `,
  [WholeResourceFragment, CautionsFragment],
);

/** Where I can give something on, and for whom I can adapt. */
export const OwnPlacesDocument = graphql(`
  query OwnPlaces {
    myNetworks {
      id
      name
      reachedThrough {
        id
      }
    }
    myAffiliations {
      id
      confirmed
      organisation {
        id
        name
      }
    }
  }
`);

export const ShareResourceDocument = graphql(
  `
    mutation ShareResource($id: ID!, $audience: OwnAudience!, $networkId: ID, $licence: Licence!, $line: String) {
      shareResource(input: { id: $id, audience: $audience, networkId: $networkId, licence: $licence, line: $line }) {
        ...WholeResource
      }
    }
  `,
  [WholeResourceFragment],
);

export const AdaptResourceDocument = graphql(
  `
    mutation AdaptResource($clientKey: ID!, $id: ID!, $organisationId: ID!) {
      adaptResource(input: { clientKey: $clientKey, id: $id, organisationId: $organisationId }) {
        ...WholeResource
      }
    }
  `,
  [WholeResourceFragment],
);

export const PutAwayDocument = graphql(
  `
    mutation PutAway($id: ID!) {
      archiveResource(id: $id) {
        ...WholeResource
      }
    }
  `,
  [WholeResourceFragment],
);

export const TakeOutDocument = graphql(
  `
    mutation TakeOut($id: ID!) {
      restoreResource(id: $id) {
        ...WholeResource
      }
    }
  `,
  [WholeResourceFragment],
);

type Read = ResultOf<typeof ResourceDocument>;
export type ResourceRead = Read['resource'];
export type Lineage = Read['resourceLineage'];
export type Version = NonNullable<Read['resourceVersions']>['items'][number];
export type HelpedRequest = NonNullable<Read['resourceHelpedWith']>[number];
