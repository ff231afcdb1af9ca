// Takes a resource out of Sixfold, with everybody to whom credit is due; who took it out is written down.
import { Inject, Injectable } from '@nestjs/common';
import { ancestorsOf, usualEndingOf, type Viewer } from '@sixfold/domain';
import { filesIn } from '@sixfold/rich-text';
import type { Language } from '@sixfold/words';
import { CONFIG } from '../../platform/config/config.module.js';
import type { Config } from '../../platform/config/config.js';
import { fileName } from '../../platform/files/file-name.js';
import { SharedFiles } from '../../platform/files/shared/shared-files.js';
import { type ZipEntry, zipped } from '../../platform/files/zip.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { ResourcesRepository, type WholeResourceRow } from '../resources.repository.js';
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
    private readonly files: SharedFiles,
  ) {}

  /** As it is in that version; in its newest when that is null. @throws Refusal NOT_FOUND */
  async zip(viewer: Viewer, id: string, version: number | null, language: Language): Promise<ExportedFile> {
    const resource = await this.resources.resource(viewer, id, version);
    const ancestors = ancestorsOf(await this.repository.familyOf(id, 0), id);
    await this.transaction.run(async (tx) => {
      const details = { version: resource.shownVersion };
      tx.audit({ act: 'resource.exported', actorId: viewer?.personId ?? null, subjectId: id, details });
    });
    const files = await this.files.contentsOf(filesOf(resource));
    const paths = new Map(files.map(({ id: fileId, mediaType }, nth) => [fileId, pathInZip(nth, mediaType)]));
    const address = `${this.config.publicUrl}/resources/${id}`;
    const taken = exported(resource, ancestors, language, address, (file) => paths.get(file.id) ?? null);
    const entries = [
      ...FILES.flatMap((entriesOf) => entriesOf(taken)),
      ...files.map(({ id: fileId, content }) => ({ path: paths.get(fileId) ?? fileId, content, isPacked: true })),
    ];
    return {
      name: `${fileName(resource.document.title, 'resource')}.zip`,
      content: zipped(entries, resource.changedAt),
    };
  }
}

const filesOf = ({ document: { steps, materials } }: WholeResourceRow): readonly string[] => [
  ...new Set([steps, materials].flatMap((text) => (text === null ? [] : filesIn(text).map(({ id }) => id)))),
];

/** Nothing of it was written by a person. */
const pathInZip = (nth: number, mediaType: string): string => `files/${nth + 1}.${usualEndingOf(mediaType)}`;
