// Files stand in resources: whoever may read the resource at this moment gets those of all its versions.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { canReadResource, type Viewer } from '@sixfold/domain';
import { Database } from '../platform/database/database.js';
import { type FileHolder, FileUses } from '../platform/files/shared/file-uses.js';
import { resourceFacts } from './resource.type.js';
import { RESOURCE_COLUMNS, type ResourceRow, RESOURCES } from './resources.repository.js';

export const RESOURCE = 'resource';

@Injectable()
export class ResourceFiles implements FileHolder, OnModuleInit {
  readonly kind = RESOURCE;

  constructor(
    private readonly database: Database,
    private readonly uses: FileUses,
  ) {}

  onModuleInit(): void {
    this.uses.add(this);
  }

  async mayReadOne(viewer: Viewer, resourceIds: readonly string[]): Promise<boolean> {
    const resources = await this.database.query<ResourceRow>(
      `SELECT ${RESOURCE_COLUMNS} FROM ${RESOURCES} WHERE r.id = ANY ($1::uuid[])`,
      [resourceIds],
    );
    return resources.some((resource) => canReadResource(viewer, resourceFacts(resource)).allowed);
  }
}
