// The documents of the task "run a programme".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const ProgrammeRowFragment = graphql(`
  fragment ProgrammeRow on Programme {
    id
    name
    startsOn
    endsOn
    facilitators {
      id
      name
    }
    networkCounts {
      state
      count
    }
  }
`);

export const ProgrammesDocument = graphql(
  `
    query Programmes {
      programmesIRun {
        id
        ...ProgrammeRow
      }
      programmes {
        id
        ...ProgrammeRow
      }
    }
  `,
  [ProgrammeRowFragment],
);

export const ProgrammeDocument = graphql(`
  query Programme($id: ID!) {
    programme(id: $id) {
      id
      name
      scope
      startsOn
      endsOn
      currency
      yearlyCeiling
      can {
        run
        appoint
      }
      facilitators {
        id
        personId
        name
        appointedAt
      }
      networkCounts {
        state
        count
      }
    }
  }
`);

export type Programme = ResultOf<typeof ProgrammeDocument>['programme'];

export const ProgrammeNetworksDocument = graphql(`
  query ProgrammeNetworks(
    $programmeId: ID
    $words: String!
    $state: NetworkState
    $lacks: ActivationBlockerCode
    $waitsFor: WaitedFor
    $within: ID
    $partner: PartnerKind
    $after: String
  ) {
    programmeNetworks(
      programmeId: $programmeId
      words: $words
      state: $state
      lacks: $lacks
      waitsFor: $waitsFor
      within: $within
      partner: $partner
      first: 30
      after: $after
    ) {
      items {
        id
        name
        state
        activatedAt
        daysToRecover
        blockers {
          code
          missing
        }
        waits {
          id
          kind
          whom
          since
          personName
          organisation {
            id
            name
          }
        }
      }
      nextCursor
    }
  }
`);

export type NetworkOfProgramme = ResultOf<typeof ProgrammeNetworksDocument>['programmeNetworks']['items'][number];

export const ExportProgrammeNetworksDocument = graphql(`
  mutation ExportProgrammeNetworks(
    $programmeId: ID
    $words: String!
    $state: NetworkState
    $lacks: ActivationBlockerCode
    $waitsFor: WaitedFor
    $within: ID
    $partner: PartnerKind
    $language: String!
  ) {
    exportProgrammeNetworks(
      programmeId: $programmeId
      words: $words
      state: $state
      lacks: $lacks
      waitsFor: $waitsFor
      within: $within
      partner: $partner
      language: $language
    )
  }
`);

export const ProgrammeTiersDocument = graphql(`
  query ProgrammeTiers($programmeId: ID) {
    programmeTiers(programmeId: $programmeId) {
      id
      name
      count
    }
  }
`);

export const NetworksOutsideDocument = graphql(`
  query NetworksOutside {
    networkCountsOutsideProgrammes {
      state
      count
    }
  }
`);

export const CreateProgrammeDocument = graphql(`
  mutation CreateProgramme(
    $name: String!
    $scope: String!
    $startsOn: String!
    $endsOn: String!
    $currency: Currency!
    $yearlyCeiling: Int!
    $clientKey: ID!
  ) {
    createProgramme(
      input: {
        name: $name
        scope: $scope
        startsOn: $startsOn
        endsOn: $endsOn
        currency: $currency
        yearlyCeiling: $yearlyCeiling
        clientKey: $clientKey
      }
    ) {
      id
    }
  }
`);

export const ChangeProgrammeDocument = graphql(`
  mutation ChangeProgramme(
    $programmeId: ID!
    $name: String!
    $scope: String!
    $startsOn: String!
    $endsOn: String!
    $currency: Currency!
    $yearlyCeiling: Int!
  ) {
    changeProgramme(
      input: {
        programmeId: $programmeId
        name: $name
        scope: $scope
        startsOn: $startsOn
        endsOn: $endsOn
        currency: $currency
        yearlyCeiling: $yearlyCeiling
      }
    ) {
      id
      name
      scope
      startsOn
      endsOn
      currency
      yearlyCeiling
    }
  }
`);
