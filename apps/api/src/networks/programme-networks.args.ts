// How a list of a programme's networks is sifted.
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import {
  type BlockerCode,
  type NetworkState,
  type PartnerKind,
  partnerKinds,
  SEARCH_LONGEST,
  type WaitedFor,
  wordsToFindNetwork,
} from '@sixfold/domain';
import { type Language, languages } from '@sixfold/words';
import { IsIn, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PartnerKindEnum } from '../organisations/organisation.type.js';
import { LARGEST_PAGE } from '../platform/graphql/paging.js';
import { BlockerCodeEnum, NetworkStateEnum } from './network.type.js';
import type { Sieve } from './programme-networks.repository.js';
import { WaitedForEnum } from './wait.type.js';

@ArgsType()
export class OfProgrammeArgs {
  @Field(() => ID, { nullable: true, description: 'Null: networks of no programme, for administrators.' })
  @IsOptional()
  @IsUUID()
  programmeId?: string | null;
}

@ArgsType()
class SieveArgs extends OfProgrammeArgs {
  @Field({ defaultValue: '', description: 'Words of a network, or of a school in it and its place.' })
  @IsString()
  @MaxLength(SEARCH_LONGEST)
  words: string;

  @Field(() => NetworkStateEnum, { nullable: true })
  @IsOptional()
  state?: NetworkState | null;

  @Field(() => BlockerCodeEnum, { nullable: true, description: 'Only networks that lack this.' })
  @IsOptional()
  lacks?: BlockerCode | null;

  @Field(() => WaitedForEnum, { nullable: true, description: 'Only networks in which something waits for them.' })
  @IsOptional()
  waitsFor?: WaitedFor | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only networks with a school of this authority or consortium, or of one that belongs to it.',
  })
  @IsOptional()
  @IsUUID()
  within?: string | null;

  @Field(() => PartnerKindEnum, { nullable: true, description: 'Only networks with such a partner.' })
  @IsOptional()
  @IsIn(partnerKinds)
  partner?: PartnerKind | null;
}

@ArgsType()
export class ProgrammeNetworksArgs extends SieveArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many items at the most, 1 to ${LARGEST_PAGE}.` })
  @Min(1)
  @Max(LARGEST_PAGE)
  first: number;

  @Field(() => String, { nullable: true, description: 'The nextCursor of the page before; absent for the first page.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string | null;
}

@ArgsType()
export class ProgrammeFileArgs extends SieveArgs {
  @Field(() => String, { description: 'en, da or sv: the language of its heads.' })
  @IsIn(languages)
  language: Language;
}

export const sieveOf = ({ words, state, lacks, waitsFor, within, partner }: SieveArgs): Sieve => {
  const sought = wordsToFindNetwork(words);
  return {
    words: sought.length === 0 ? null : sought,
    state: state ?? null,
    lacks: lacks ?? null,
    waitsFor: waitsFor ?? null,
    within: within ?? null,
    partner: partner ?? null,
  };
};
