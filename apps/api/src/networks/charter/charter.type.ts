// What is shown of a charter: its versions, which school stands by which, and to co-leaders what they are writing.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { acceptanceOf, type Actor, canAnswerFor, canLeadNetwork, leadCanChange } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { RichTextScalar } from '../../platform/graphql/rich-text.scalar.js';
import { type Draft } from '../drafts/network-drafts.js';
import { DraftType } from '../drafts/saved-draft.type.js';
import type { NetworkEntity } from '../network.entity.js';
import { policyFacts } from '../networks.service.js';
import type { CharterSchoolRow, CharterVersionRow } from './charter.repository.js';

@ObjectType('CharterVersion', { description: 'A charter as it was published; it never changes again.' })
export class CharterVersionType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => RichTextScalar)
  body: RichTextDocument;

  @Field()
  publisherName: string;

  @Field()
  publishedAt: Date;
}

@ObjectType('CharterSchool', { description: 'A member organisation and the version it stands by.' })
export class CharterSchoolType {
  @Field(() => ID, { description: 'Of its place in the network.' })
  id: string;

  @Field(() => ID)
  organisationId: string;

  @Field()
  name: string;

  @Field(() => Int, { nullable: true, description: 'The newest version it accepted; null when it has accepted none.' })
  acceptedVersion: number | null;

  @Field(() => Date, { nullable: true })
  acceptedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who accepted it; null when the school did by joining.' })
  acceptedBy: string | null;

  @Field({ description: 'Whether I answer for it and the present version waits for its answer.' })
  waitsForMe: boolean;
}

@ObjectType('CharterDraft', { description: 'What the co-leaders are writing.' })
export class CharterDraftType extends DraftType {
  @Field(() => RichTextScalar)
  body: RichTextDocument;
}

@ObjectType('Charter', { description: 'The values and ways of working of a network.' })
export class CharterType {
  @Field(() => ID, { description: 'Of the network.' })
  id: string;

  @Field(() => [CharterVersionType], { description: 'The newest first; empty while none has been published.' })
  versions: CharterVersionType[];

  @Field(() => [CharterSchoolType], { description: 'By name.' })
  schools: CharterSchoolType[];

  @Field(() => CharterDraftType, { nullable: true, description: 'For co-leaders only.' })
  draft: CharterDraftType | null;

  @Field({ description: 'Whether I may write and publish it.' })
  mayWrite: boolean;
}

export interface WholeCharter {
  readonly network: NetworkEntity;
  readonly versions: readonly CharterVersionRow[];
  readonly schools: readonly CharterSchoolRow[];
  readonly draft: Draft<RichTextDocument> | null;
}

export function toCharterType({ network, versions, schools, draft }: WholeCharter, actor: Actor): CharterType {
  const leads = canLeadNetwork(actor, policyFacts(network)).allowed;
  return {
    id: network.id,
    versions: [...versions],
    schools: schools.map((school) => toCharterSchoolType(school, versions, actor)),
    draft: leads && draft !== null ? { ...draft, body: draft.content } : null,
    mayWrite: leads && leadCanChange(network.state),
  };
}

function toCharterSchoolType(
  { id, organisationId, name, joinedAt, version, acceptedAt, acceptedBy }: CharterSchoolRow,
  versions: readonly CharterVersionRow[],
  actor: Actor,
): CharterSchoolType {
  const accepted = version === null || acceptedAt === null ? null : { version, at: acceptedAt };
  const standsBy = acceptanceOf({ joinedAt, accepted }, versions);
  const present = versions[0]?.version ?? 0;
  return {
    id,
    organisationId,
    name,
    acceptedVersion: standsBy?.version ?? null,
    acceptedAt: standsBy?.at ?? null,
    acceptedBy: standsBy !== null && standsBy === accepted ? acceptedBy : null,
    waitsForMe: (standsBy?.version ?? 0) < present && canAnswerFor(actor, organisationId).allowed,
  };
}
