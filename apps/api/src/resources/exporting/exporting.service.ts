// Takes a resource out of Sixfold, with everybody to whom credit is due; who took it out is written down.
import { Inject, Injectable } from '@nestjs/common';
import { ancestorsOf, type Viewer } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { CONFIG } from '../../platform/config/config.module.js';
import type { Config } from '../../platform/config/config.js';
import { fileName } from '../../platform/files/file-name.js';
import { type ZipEntry, zipped } from '../../platform/files/zip.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { ResourcesRepository } from '../resources.repository.js';
import { ResourcesService } from '../resources.service.js';
import { exported, type Exported } from './exported.js';
import { pageOf } from './page.js';
import { attributionOf, markdownOf } from './texts.js';

/** Makes files of what is taken out: none, one or many. */
type EntriesOf = (exported: Exported) => readonly ZipEntry[];

const textFile =
  (path: string, textOf: (exported: Exported) => string): EntriesOf =>
  (resource) => [{ path, content: [Buffer.from(textOf(resource))] }];

const FILES: readonly EntriesOf[] = [
  textFile('index.html', pageOf),
  textFile('resource.md', markdownOf),
  textFile('attribution.txt', attributionOf),
];

export interface ExportedFile {
  readonly name: string;
  readonly content: AsyncGenerator<Uint8Array>;
}

@Injectable()
export class ExportingService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly resources: ResourcesService,
    private readonly repository: ResourcesRepository,
    private readonly transaction: Transaction,
  ) {}

  /** As it is in that version; in its newest when that is null. @throws Refusal NOT_FOUND */
  async zip(viewer: Viewer, id: string, version: number | null, language: Language): Promise<ExportedFile> {
    const resource = await this.resources.resource(viewer, id, version);
    const ancestors = ancestorsOf(await this.repository.familyOf(id, 0), id);
    await this.transaction.run(async (tx) => {
      const details = { version: resource.shownVersion };
      tx.audit({ act: 'resource.exported', actorId: viewer?.personId ?? null, subjectId: id, details });
    });
    const taken = exported(resource, ancestors, language, `${this.config.publicUrl}/resources/${id}`);
    const entries = FILES.flatMap((entriesOf) => entriesOf(taken));
    return {
      name: `${fileName(resource.document.title, 'resource')}.zip`,
      content: zipped(entries, resource.changedAt),
    };
  }
}
