// Takes a resource out of Sixfold, with everybody to whom credit is due; who took it out is written down.
import { Inject, Injectable } from '@nestjs/common';
import { ancestorsOf, canReadResource, usualEndingOf, type Viewer } from '@sixfold/domain';
import { filesIn, type PathOfFile } from '@sixfold/rich-text';
import type { Language } from '@sixfold/words';
import { CONFIG } from '../../platform/config/config.module.js';
import type { Config } from '../../platform/config/config.js';
import { fileName } from '../../platform/files/file-name.js';
import { type FileContent, SharedFiles } from '../../platform/files/shared/shared-files.js';
import { type ZipEntry, zipped } from '../../platform/files/zip.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { resourceFacts } from '../resource.type.js';
import { ResourcesRepository, type WholeResourceRow } from '../resources.repository.js';
import { ResourcesService } from '../resources.service.js';
import { shownTo } from '../visitors.js';
import { PartsRepository } from '../units/parts.repository.js';
import { exported, type Exported } from './exported.js';
import { pageOf } from './page.js';
import { attributionOf, markdownOf } from './texts.js';

const TEXTS: readonly (readonly [name: string, textOf: (exported: Exported) => string])[] = [
  ['index.html', pageOf],
  ['resource.md', markdownOf],
  ['attribution.txt', attributionOf],
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
    private readonly parts: PartsRepository,
    private readonly transaction: Transaction,
    private readonly files: SharedFiles,
  ) {}

  /** As it is in that version; in its newest when that is null. @throws Refusal NOT_FOUND */
  async zip(viewer: Viewer, id: string, version: number | null, language: Language): Promise<ExportedFile> {
    const resource = await this.resources.resource(viewer, id, version);
    const works = [resource, ...(await this.given(viewer, resource))];
    const origins = (await this.repository.originsOf(works.map((work) => work.id))).map((row) => shownTo(viewer, row));
    await this.transaction.run(async (tx) => {
      const details = { version: resource.shownVersion };
      tx.audit({ act: 'resource.exported', actorId: viewer?.personId ?? null, subjectId: id, details });
    });
    const files = await this.files.contentsOf([...new Set(works.flatMap(filesOf))]);
    const folders = new Map(works.map((work, nth) => [work.id, nth === 0 ? '' : `parts/${nth}/`]));
    const paths = new Map([
      ...files.map((file, nth) => [file.id, pathInZip(nth, file.mediaType)] as const),
      ...[...folders].map(([workId, folder]) => [workId, `${folder}index.html`] as const),
    ]);
    const byId = new Map(works.map((work) => [work.id, work]));
    const texts = works.flatMap((work) => {
      const folder = folders.get(work.id) ?? '';
      const taken = {
        resource: work,
        ancestors: ancestorsOf(origins, work.id),
        parts: work.document.parts.map((part) => byId.get(part) ?? null),
        address: `${this.config.publicUrl}/resources/${work.id}`,
        pathOf: pathsFrom(folder, paths),
      };
      return textsOf(exported(taken, language), folder);
    });
    return {
      name: `${fileName(resource.document.title, 'resource')}.zip`,
      content: zipped([...texts, ...files.map((file) => entryOf(file, paths))], resource.changedAt),
    };
  }

  /** What of a unit is given to the viewer, units in it with theirs; each once, in its order. */
  private async given(viewer: Viewer, { document: { parts }, id }: WholeResourceRow): Promise<WholeResourceRow[]> {
    if (parts.length === 0) return [];
    const below = new Map(
      (await this.parts.wholeBelow(parts, PARTS_MOST)).map((part) => [part.id, shownTo(viewer, part)]),
    );
    const met = new Set([id]);
    const walk = (ids: readonly string[]): WholeResourceRow[] =>
      ids.flatMap((partId) => {
        const part = below.get(partId);
        if (part === undefined || met.has(partId) || !canReadResource(viewer, resourceFacts(part)).allowed) return [];
        met.add(partId);
        return [part, ...walk(part.document.parts)];
      });
    return walk(parts);
  }
}

/** Of a unit and the units in it; beyond so many they stay behind. */
const PARTS_MOST = 300;

const textsOf = (taken: Exported, folder: string): ZipEntry[] =>
  TEXTS.map(([name, textOf]) => ({ path: folder + name, content: [Buffer.from(textOf(taken))] }));

const entryOf = ({ id, content }: FileContent, paths: ReadonlyMap<string, string>): ZipEntry => ({
  path: paths.get(id) ?? id,
  content,
  isPacked: true,
});

/** As seen from a folder. */
const pathsFrom =
  (folder: string, paths: ReadonlyMap<string, string>): PathOfFile =>
  ({ id }) => {
    const path = paths.get(id);
    return path === undefined ? null : `${folder === '' ? '' : '../../'}${path}`;
  };

const filesOf = ({ document: { steps, materials } }: WholeResourceRow): readonly string[] => [
  ...new Set([steps, materials].flatMap((text) => (text === null ? [] : filesIn(text).map(({ id }) => id)))),
];

/** Nothing of it was written by a person. */
const pathInZip = (nth: number, mediaType: string): string => `files/${nth + 1}.${usualEndingOf(mediaType)}`;
