// What is shown of where a resource comes from, what became of it, and how its original changed.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { canReadResource, type FieldChange, type Licence, type ResourceField, type Viewer } from '@sixfold/domain';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import { ResourceFieldEnum } from '../resource.input.js';
import {
  LicenceEnum,
  ListedResourceType,
  ResourceDocumentType,
  ResourceMakerType,
  resourceFacts,
  toListedResourceType,
  toMakerType,
} from '../resource.type.js';
import type { ResourceRow } from '../resources.repository.js';
import type { Comparison, Lineage } from './adapting.service.js';

const FieldChangeEnum = wordEnum<FieldChange>(
  'FieldChange',
  ['none', 'mine', 'theirs', 'alike', 'apart'],
  'How a field changed: in the copy alone, in the original alone, in both to the same, in both apart.',
);

@ObjectType('ResourceAncestor', { description: 'Something that a resource was made from: credit to its author.' })
export class ResourceAncestorType {
  @Field(() => ID, { nullable: true, description: 'Null where it is not given to the reader: credited, not shown.' })
  id: string | null;

  @Field()
  title: string;

  @Field(() => ResourceMakerType)
  maker: ResourceMakerType;

  @Field(() => LicenceEnum)
  licence: Licence;

  @Field(() => String, { nullable: true, description: 'What was changed in it, where it is an adaptation itself.' })
  line: string | null;
}

@ObjectType('ResourceAdaptation', { description: 'What somebody made of a resource, or of a copy of it.' })
export class ResourceAdaptationType {
  @Field(() => ID, { description: 'Of that from which it was adapted.' })
  originId: string;

  @Field(() => ListedResourceType)
  resource: ListedResourceType;
}

@ObjectType('ResourceLineage', { description: 'The family of a resource.' })
export class ResourceLineageType {
  @Field(() => [ResourceAncestorType], {
    description: 'What it comes from, the nearest first: every author of the chain.',
  })
  ancestors: ResourceAncestorType[];

  @Field(() => [ResourceAdaptationType], { description: 'The oldest first, as far as they are given to the reader.' })
  adaptations: ResourceAdaptationType[];
}

@ObjectType('ChangedField', { description: 'Whether a field changed, and on which side.' })
export class ChangedFieldType {
  @Field(() => ResourceFieldEnum)
  field: ResourceField;

  @Field(() => FieldChangeEnum)
  change: FieldChange;
}

@ObjectType('ChangesOfOriginal', { description: 'A copy beside its original, and beside what both started from.' })
export class ChangesOfOriginalType {
  @Field(() => ID, { description: 'Of the original.' })
  originalId: string;

  @Field(() => Int, { description: 'The version of the original with which it is compared.' })
  upTo: number;

  @Field(() => ResourceDocumentType, { description: 'The original as it was copied, or last compared.' })
  base: ResourceDocumentType;

  @Field(() => ResourceDocumentType)
  mine: ResourceDocumentType;

  @Field(() => ResourceDocumentType, { description: 'The original as it is now.' })
  theirs: ResourceDocumentType;

  @Field(() => [ChangedFieldType], { description: 'Every field, in its order.' })
  changes: readonly ChangedFieldType[];
}

export const toLineageType = ({ ancestors, adaptations }: Lineage, viewer: Viewer): ResourceLineageType => ({
  ancestors: ancestors.map((row) => toAncestorType(row, viewer)),
  adaptations: adaptations.map((row) => ({ originId: row.originId ?? '', resource: toListedResourceType(row) })),
});

const toAncestorType = (row: ResourceRow, viewer: Viewer): ResourceAncestorType => ({
  id: canReadResource(viewer, resourceFacts(row)).allowed ? row.id : null,
  title: row.title,
  maker: toMakerType(row),
  licence: row.licence,
  line: row.line,
});

export const toChangesType = ({ original, base, mine, changes }: Comparison): ChangesOfOriginalType => ({
  originalId: original.id,
  upTo: original.version,
  base,
  mine,
  theirs: original.document,
  changes,
});
