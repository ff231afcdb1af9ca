// In which other languages a resource is there, of those that the reader may read.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { canReadResource, type Viewer } from '@sixfold/domain';
import { CurrentViewer } from '../../platform/graphql/request-context.js';
import { resourceFacts, ResourceType } from '../resource.type.js';
import { ResourcesRepository } from '../resources.repository.js';
import { ResourceTranslationType } from './translation.type.js';

const MOST = 20;

@Resolver(() => ResourceType)
export class TranslationsResolver {
  constructor(private readonly resources: ResourcesRepository) {}

  @ResolveField(() => [ResourceTranslationType], {
    complexity: 20,
    description: 'The same, or what was adapted, in other languages, as far as I may read it.',
  })
  async translations(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id, originId, translationKey, document: { language } }: ResourceType,
  ): Promise<ResourceTranslationType[]> {
    const rows = await this.resources.inOtherLanguages({ id, language, originId, translationKey }, MOST);
    return rows
      .filter((row) => canReadResource(viewer, resourceFacts(row)).allowed)
      .map((row) => ({ ...row, isAdaptation: row.originId === id || row.id === originId }));
  }
}
