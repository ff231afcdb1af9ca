// How somebody who looks for a network sifts them.
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { type NetworkState, SEARCH_LONGEST, type SchoolPhase, wordsToFindNetwork } from '@sixfold/domain';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { PhaseEnum } from '../../organisations/organisation.type.js';
import { PageArgs } from '../../platform/graphql/paging.js';
import { PlainWords } from '../../platform/graphql/plain-words.js';
import { NetworkStateEnum } from '../network.type.js';
import type { NetworksSought } from './find-networks.repository.js';

const typed = { least: 0, most: SEARCH_LONGEST } as const;

@ArgsType()
export class FindNetworksArgs extends PageArgs {
  @Field({
    defaultValue: '',
    description: 'Each word begins one of the network’s own, or of an organisation in it and its place.',
  })
  @PlainWords(typed)
  words: string;

  @Field({ defaultValue: '', description: 'Each word begins one of its learning focus.' })
  @PlainWords(typed)
  focus: string;

  @Field(() => String, { nullable: true, description: 'A local authority or municipality with a member there.' })
  @IsOptional()
  @PlainWords(typed)
  place: string | null = null;

  @Field(() => PhaseEnum, { nullable: true, description: 'With a member for this part of schooling.' })
  @IsOptional()
  phase: SchoolPhase | null = null;

  @Field(() => NetworkStateEnum, { nullable: true, description: 'Left out: every state in which schools may come in.' })
  @IsOptional()
  state: NetworkState | null = null;

  @Field({ defaultValue: false, description: 'Only those to which schools may apply.' })
  @IsBoolean()
  takesNewSchools: boolean;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  programmeId: string | null = null;
}

export const soughtOf = ({ first: _first, after: _after, ...asked }: FindNetworksArgs): NetworksSought => ({
  ...asked,
  words: wordsToFindNetwork(asked.words),
  focus: wordsToFindNetwork(asked.focus),
});
