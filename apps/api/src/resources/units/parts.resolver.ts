// The parts of a unit, in their order; of what is not given to the reader nothing but its place.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { canReadResource, type Viewer } from '@sixfold/domain';
import { CurrentViewer, Loaders } from '../../platform/graphql/request-context.js';
import { ResourceDocumentType, resourceFacts, toListedResourceType } from '../resource.type.js';
import { shownTo } from '../visitors.js';
import { UnitPartType } from './part.type.js';
import { PartLoaders } from './parts.loaders.js';

@Resolver(() => ResourceDocumentType)
export class PartsResolver {
  @ResolveField(() => [UnitPartType], { description: 'What it is a sequence of; with some it is a unit.' })
  parts(
    @CurrentViewer() viewer: Viewer,
    @Parent() { parts, reasons }: ResourceDocumentType,
    @Loaders(PartLoaders) { named }: PartLoaders,
  ): Promise<UnitPartType[]> {
    return Promise.all(
      parts.map(async (id) => {
        const row = await named.load(id);
        const isGiven = row !== null && canReadResource(viewer, resourceFacts(row)).allowed;
        if (!isGiven) return { id, resource: null, why: null };
        return { id, resource: toListedResourceType(shownTo(viewer, row)), why: reasons[id] ?? null };
      }),
    );
  }
}
