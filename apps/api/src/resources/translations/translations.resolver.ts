// In which other languages a resource is there, of those that the reader may read.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { canReadResource, type Viewer } from '@sixfold/domain';
import { CurrentViewer } from '../../platform/graphql/request-context.js';
import { resourceFacts, ResourceType } from '../resource.type.js';
import { ResourcesRepository } from '../resources.repository.js';
import { ResourceTranslationType } from './translation.type.js';

@Resolver(() => ResourceType)
export class TranslationsResolver {
  constructor(private readonly resources: ResourcesRepository) {}

  @ResolveField(() => [ResourceTranslationType], {
    complexity: 20,
    description: 'The same in other languages, as far as I may read it.',
  })
  async translations(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id, translationKey }: ResourceType,
  ): Promise<ResourceTranslationType[]> {
    if (translationKey === null) return [];
    const rows = await this.resources.translationsOf(id, translationKey);
    return rows.filter((row) => canReadResource(viewer, resourceFacts(row)).allowed);
  }
}
