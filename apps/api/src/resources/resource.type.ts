// What is shown of a resource: its document, whose it is, how far it is given on, and what one may do with it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Audience,
  audiences,
  canAdaptResource,
  canChooseExemplar,
  canKeepResource,
  canTakeBackExemplar,
  type LearningLevel,
  learningLevels,
  type Licence,
  licences,
  licencesOfAdaptation,
  type ResourceFacts,
  type Subject,
  type TeachingPhase,
  type Translator,
  translators,
  type Viewer,
  type YearGroup,
} from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { SubjectEnum, TeachingPhaseEnum } from '../colleagues/profile.type.js';
import { pageOf } from '../platform/graphql/paging.js';
import { RichTextScalar } from '../platform/graphql/rich-text.scalar.js';
import { wordEnum } from '../platform/graphql/word-enum.js';
import { ExemplarType, exemplarShownTo } from './exemplars/exemplar.type.js';
import type { ResourceRow, VersionRow, WholeResourceRow } from './resources.repository.js';

export const AudienceEnum = wordEnum<Audience>('Audience', audiences, 'How far a resource is given on.');
export const LicenceEnum = wordEnum<Licence>('Licence', licences, 'Under which terms a resource is given on.');
export const LearningLevelEnum = wordEnum<LearningLevel>(
  'LearningLevel',
  learningLevels,
  'One of the six levels of learning that a piece of work serves.',
);
export const TranslatorEnum = wordEnum<Translator>('Translator', translators, 'By whom a resource was translated.');

@ObjectType('ResourceLink', { description: 'Something elsewhere that belongs to a resource.' })
export class ResourceLinkType {
  @Field()
  title: string;

  @Field()
  address: string;
}

@ObjectType('ResourceDocument', { description: 'The fields of a resource, in one of its versions.' })
export class ResourceDocumentType {
  @Field()
  title: string;

  @Field({ description: 'What it is for.' })
  purpose: string;

  @Field(() => SubjectEnum, { nullable: true })
  subject: Subject | null;

  @Field(() => TeachingPhaseEnum, { nullable: true })
  phase: TeachingPhase | null;

  @Field(() => [Int], { description: 'Year groups by the age of their youngest pupils as the school year begins.' })
  yearGroups: readonly YearGroup[];

  @Field({ description: 'en, da or sv.' })
  language: string;

  @Field(() => [LearningLevelEnum])
  levels: readonly LearningLevel[];

  @Field(() => Int, { nullable: true, description: 'How long it takes.' })
  minutes: number | null;

  @Field(() => RichTextScalar, { nullable: true })
  steps: RichTextDocument | null;

  @Field(() => RichTextScalar, { nullable: true })
  materials: RichTextDocument | null;

  @Field(() => [ResourceLinkType])
  links: readonly ResourceLinkType[];

  @Field(() => [String], { description: 'What is to be learnt by it.' })
  goals: readonly string[];

  /** By id; read with their titles by PartsResolver. */
  parts: readonly string[];

  /** By the parts' ids; read with these. */
  reasons: Readonly<Record<string, string>>;

  @Field({ description: 'Its parts are gathered, each for a reason, and not a sequence to teach.' })
  isCollection: boolean;
}

@ObjectType('ResourceMaker', { description: 'Who made a resource, and for which organisation.' })
export class ResourceMakerType {
  @Field(() => ID, { nullable: true, description: 'Null for what was imported.' })
  personId: string | null;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => ID)
  organisationId: string;

  @Field()
  organisationName: string;

  @Field({ description: 'Whether they are no longer of that organisation.' })
  formerly: boolean;
}

@ObjectType('ResourceBank', { description: 'The network in whose bank a resource stands.' })
export class ResourceBankType {
  @Field(() => ID)
  networkId: string;

  @Field()
  name: string;
}

@ObjectType({ isAbstract: true })
abstract class Resource {
  @Field(() => ID)
  id: string;

  @Field(() => ResourceMakerType)
  maker: ResourceMakerType;

  @Field(() => AudienceEnum)
  audience: Audience;

  @Field(() => LicenceEnum)
  licence: Licence;

  @Field(() => ResourceBankType, { nullable: true })
  bank: ResourceBankType | null;

  @Field()
  changedAt: Date;

  @Field({ description: 'Whether it was adapted from another.' })
  isAdaptation: boolean;

  @Field(() => String, { nullable: true, description: 'What was changed in the adaptation, and why.' })
  line: string | null;
}

@ObjectType('ListedResource', { description: 'A resource as lists show it, in its newest version.' })
export class ListedResourceType extends Resource {
  @Field()
  title: string;

  @Field()
  purpose: string;

  @Field(() => SubjectEnum, { nullable: true })
  subject: Subject | null;

  @Field(() => TeachingPhaseEnum, { nullable: true })
  phase: TeachingPhase | null;

  @Field(() => [Int])
  yearGroups: readonly YearGroup[];

  @Field()
  language: string;

  @Field(() => Int, { nullable: true })
  minutes: number | null;

  @Field(() => Int, { description: 'How many resources stand in it; a unit or a collection has some.' })
  partCount: number;

  @Field({ description: 'Its parts are gathered and not a sequence to teach.' })
  isCollection: boolean;
}

@ObjectType('ResourceCan', { description: 'What the person who asks may do with a resource.' })
export class ResourceCanType {
  @Field({ description: 'Change it, give it on, put it away.' })
  keep: boolean;

  @Field({ description: 'Make an adaptation of it for at least one of my organisations.' })
  adapt: boolean;

  @Field({ description: 'Hold it up as an exemplar of the network in whose bank it stands.' })
  chooseExemplar: boolean;

  @Field({ description: 'Hold it up no longer, where it is one.' })
  takeBackExemplar: boolean;
}

@ObjectType('Resource', { description: 'A piece of teaching or leadership material.' })
export class ResourceType extends Resource {
  @Field(() => Int, { description: 'The number of its newest version.' })
  version: number;

  @Field(() => Int, { description: 'The number of the version that is shown.' })
  shownVersion: number;

  originId: string | null;

  /** What is the same in other languages has the same. */
  translationKey: string | null;

  @Field(() => TranslatorEnum, { nullable: true, description: 'Null where it was written in its language.' })
  translatedBy: Translator | null;

  @Field(() => ResourceDocumentType)
  document: ResourceDocumentType;

  @Field()
  madeAt: Date;

  @Field({ description: 'Whether its author has put it away.' })
  isArchived: boolean;

  @Field(() => [LicenceEnum], { description: 'Under which it may be given on.' })
  licencesToChoose: readonly Licence[];

  @Field(() => ExemplarType, { nullable: true })
  exemplar: ExemplarType | null;

  @Field(() => ResourceCanType)
  can: ResourceCanType;
}

@ObjectType('ResourceVersion', { description: 'When a version was saved, by whom, and what was changed.' })
export class ResourceVersionType {
  @Field(() => Int)
  number: number;

  @Field()
  savedAt: Date;

  @Field(() => String, { nullable: true })
  savedBy: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;
}

export const ResourceVersionPage = pageOf(ResourceVersionType, 'ResourceVersionPage');

export const resourceFacts = (row: ResourceRow): ResourceFacts => row;

export const toMakerType = (row: ResourceRow): ResourceMakerType => ({
  personId: row.ownerId,
  name: row.ownerName,
  organisationId: row.organisationId,
  organisationName: row.organisationName,
  formerly: row.ownerLeft,
});

export const toListedResourceType = (row: ResourceRow): ListedResourceType => ({
  ...row,
  maker: toMakerType(row),
  isAdaptation: row.originId !== null,
});

/** Under which licences it may be given on: an adaptation as its original lets it. */
export const licencesToChoose = ({ originLicence }: Pick<ResourceRow, 'originLicence'>): readonly Licence[] =>
  originLicence === null ? licences : licencesOfAdaptation(originLicence);

export function toResourceType(row: WholeResourceRow, viewer: Viewer): ResourceType {
  const adapts = viewer?.affiliations.some(
    ({ organisationId }) => canAdaptResource(viewer, resourceFacts(row), organisationId).allowed,
  );
  return {
    ...toListedResourceType(row),
    version: row.version,
    shownVersion: row.shownVersion,
    document: row.document,
    originId: row.originId,
    translationKey: row.translationKey,
    translatedBy: row.translatedBy,
    madeAt: row.madeAt,
    isArchived: row.isArchived,
    licencesToChoose: licencesToChoose(row),
    exemplar: exemplarShownTo(viewer, row),
    can: { adapt: adapts ?? false, ...whatCan(viewer, resourceFacts(row)) },
  };
}

const whatCan = (viewer: Viewer, facts: ResourceFacts): Omit<ResourceCanType, 'adapt'> => ({
  keep: viewer !== null && canKeepResource(viewer, facts).allowed,
  chooseExemplar: viewer !== null && canChooseExemplar(viewer, facts).allowed,
  takeBackExemplar: viewer !== null && canTakeBackExemplar(viewer, facts).allowed,
});

export const toVersionType = (row: VersionRow): ResourceVersionType => row;
