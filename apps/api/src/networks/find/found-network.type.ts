// A network that was found, with why it fits; and how many there are of each kind, to choose from.
import { Field, HideField, Int, ObjectType } from '@nestjs/graphql';
import {
  type NetworkFit,
  type NetworkFitCode,
  networkFitCodes,
  type NetworkState,
  type SchoolPhase,
  type SoughtNetwork,
} from '@sixfold/domain';
import { PhaseEnum } from '../../organisations/organisation.type.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import { ProgrammeType } from '../../programmes/programme.type.js';
import { PublicNetworkType, toPublicNetworkType } from '../network.type.js';
import { NetworkCountType } from '../programme-networks.resolver.js';
import type { FacetRow, FoundNetworkRow } from './find-networks.repository.js';

const FitEnum = wordEnum<NetworkFitCode>('NetworkFitCode', networkFitCodes, 'Where what was asked for is found.');

@ObjectType('NetworkFit', { description: 'Why a network fits, with the facts that go with its code.' })
export class NetworkFitType {
  @Field(() => FitEnum)
  code: NetworkFitCode;

  @Field(() => String, { nullable: true, description: 'Of the member, or of the place.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Of the member.' })
  town?: string | null;

  @Field(() => PhaseEnum, { nullable: true })
  phase?: SchoolPhase;

  @Field(() => Int, { nullable: true, description: 'Of how many of its members it is true.' })
  members?: number;
}

@ObjectType('FoundNetwork', { description: 'What anyone may know of a network that was found, and why it fits.' })
export class FoundNetworkType {
  @Field(() => PublicNetworkType)
  network: PublicNetworkType;

  @HideField()
  sought: SoughtNetwork;
}

export const FoundNetworkPage = pageOf(FoundNetworkType, 'FoundNetworkPage');

@ObjectType('PlaceCount', { description: 'How many networks have a member in one place.' })
export class PlaceCountType {
  @Field({ description: 'A local authority or municipality.' })
  name: string;

  @Field(() => Int)
  count: number;
}

@ObjectType('PhaseCount', { description: 'How many networks have a member for one part of schooling.' })
export class PhaseCountType {
  @Field(() => PhaseEnum)
  phase: SchoolPhase;

  @Field(() => Int)
  count: number;
}

@ObjectType('ProgrammeCount', { description: 'How many networks are of one programme.' })
export class ProgrammeCountType {
  @Field(() => ProgrammeType)
  programme: ProgrammeType;

  @Field(() => Int)
  count: number;
}

@ObjectType('NetworkFacets', { description: 'How many networks there are to find, of each kind; no kind without any.' })
export class NetworkFacetsType {
  @Field(() => [NetworkCountType])
  states: NetworkCountType[];

  @Field(() => [PlaceCountType], { description: 'By name.' })
  places: PlaceCountType[];

  @Field(() => [PhaseCountType], { description: 'Youngest pupils first.' })
  phases: PhaseCountType[];

  @Field(() => Int, { description: 'How many take new schools.' })
  takingNewSchools: number;

  @HideField()
  ofProgrammes: readonly FacetRow[];
}

export const toFoundNetworkType = (row: FoundNetworkRow, sought: SoughtNetwork): FoundNetworkType => ({
  network: toPublicNetworkType(row),
  sought,
});

export function toNetworkFacetsType(rows: readonly FacetRow[], phases: readonly SchoolPhase[]): NetworkFacetsType {
  const of = (facet: FacetRow['facet']) => rows.filter((row) => row.facet === facet);
  return {
    states: of('state').map(({ value, count }) => ({ state: value as NetworkState, count })),
    places: of('place').map(({ value, count }) => ({ name: value, count })),
    phases: phases.flatMap((phase) =>
      of('phase')
        .filter(({ value }) => value === phase)
        .map(({ count }) => ({ phase, count })),
    ),
    takingNewSchools: of('takes')[0]?.count ?? 0,
    ofProgrammes: of('programme'),
  };
}

export const toNetworkFitType = (fit: NetworkFit): NetworkFitType => ({ ...fit });
