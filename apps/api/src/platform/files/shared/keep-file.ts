// Takes a file in: looks at what it is, draws pictures anew, has it looked through, and keeps its content once.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { type Actor, cleanFileName, familyOf, fileKindOf, UNUSED_FILE_KEPT_DAYS } from '@sixfold/domain';
import { Clock, DAY_MS } from '../../clock/clock.js';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import { Refusal } from '../../graphql/refusal.js';
import { Background } from '../../jobs/background.js';
import { Jobs } from '../../jobs/jobs.js';
import { Transaction } from '../../transaction/transaction.js';
import { FileStore } from '../file-store.js';
import { Files } from '../files.js';
import { OBJECTS, type Objects } from '../objects/objects.js';
import type { UploadEntity } from '../upload.entity.js';
import { examined, PDF } from './examined.js';
import { drawFirstPage } from './first-page.js';
import { drawAnew, type DrawnPicture } from './picture.js';
import { SharedFilesRepository } from './shared-files.repository.js';
import { Turns } from './turns.js';
import { VirusCheck } from './virus-check.js';

export const PURPOSE = 'shared';

/** Smaller forms of a picture, or of the first page of a PDF, kept beside it. */
export const forms = ['preview', 'small'] as const;
export type Form = (typeof forms)[number];

export const keyOf = (sha256: string, form: Form | null): string => (form === null ? sha256 : `${sha256}-${form}`);

const ALL_KEYS = [null, ...forms] as const;
const PREVIEW_TYPE = 'image/webp';
const LOOK_EVERY_MS = 10_000;
const BATCH = 100;

@Injectable()
export class KeepFile implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('files');
  /** Drawing takes memory: as much as one picture, whatever many people send at once. */
  private readonly turns = new Turns();
  /** Of their own, for a page may take seconds. */
  private readonly pageTurns = new Turns();
  private readonly checking = new Background('virus check', LOOK_EVERY_MS, () => this.checkWaiting());

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(OBJECTS) private readonly objects: Objects,
    private readonly repository: SharedFilesRepository,
    private readonly files: Files,
    private readonly store: FileStore,
    private readonly viruses: VirusCheck,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every('37 3 * * *', 'delete-unused-files', () => this.deleteUnused());
  }

  onApplicationBootstrap(): void {
    if (this.config.runsJobs && this.viruses.isConfigured) this.checking.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.checking.stop();
  }

  /** @throws Refusal FILE_… for what cannot be shared, of which nothing is left; NOT_FOUND for what is not the actor's */
  async keep(actor: Actor, id: string): Promise<void> {
    const upload = await this.files.whole(actor, PURPOSE, id);
    // Of its own, for whoever asks a second time meanwhile works at the same.
    const workshop = await mkdtemp(`${this.store.pathOf(id)}.`);
    try {
      await this.takeIn(upload, workshop);
    } catch (error) {
      if (error instanceof Refusal) await this.files.discard(id);
      throw error;
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
    await this.files.discard(id);
  }

  private async takeIn({ id, ownerId, fileName, size: sent }: UploadEntity, workshop: string): Promise<void> {
    const path = this.store.pathOf(id);
    const name = cleanFileName(fileName);
    const kind = fileKindOf(await this.store.headOf(id));
    const mediaType = await examined({ path, name, size: sent, kind });
    const isClean = await this.isClean(path);
    const drawn = await this.drawn(path, mediaType, workshop);
    const given = familyOf(mediaType) === 'picture' ? join(workshop, 'picture') : path;
    const size = { width: drawn?.width ?? null, height: drawn?.height ?? null };
    const content = { ...size, sha256: await sha256Of(given), size: (await stat(given)).size, mediaType };
    await this.transaction.run((tx) => this.repository.hold(tx, content, this.clock.now()));
    await this.objects.keep(keyOf(content.sha256, null), given, mediaType);
    for (const form of drawn === null ? [] : forms) {
      await this.objects.keep(keyOf(content.sha256, form), join(workshop, form), PREVIEW_TYPE);
    }
    await this.transaction.run(async (tx) => {
      const now = this.clock.now();
      if (isClean) await this.repository.markChecked(tx, content.sha256, now);
      await this.repository.insert(tx, { id, ownerId, name, sha256: content.sha256 }, now);
    });
  }

  /** What can be shown of it, drawn into the workshop. @throws Refusal for a picture that cannot be shared */
  private async drawn(path: string, mediaType: string, workshop: string): Promise<DrawnPicture | null> {
    if (familyOf(mediaType) === 'picture') return this.turns.take(() => drawAnew(path, workshop));
    return mediaType === PDF ? this.pageTurns.take(() => drawFirstPage(path, workshop)) : null;
  }

  /** False where nobody could look: then it waits. @throws Refusal FILE_INFECTED */
  private async isClean(path: string): Promise<boolean> {
    try {
      if ((await this.viruses.find(createReadStream(path))) === 'clean') return true;
    } catch (error) {
      this.logger.warn(error);
      return false;
    }
    throw new Refusal('FILE_INFECTED');
  }

  /** In the order in which they came; when nobody can look, the rest waits on. */
  async checkWaiting(): Promise<void> {
    for (const { sha256 } of await this.repository.toCheck(BATCH)) {
      const finding = await this.viruses.find(await this.objects.read(keyOf(sha256, null)));
      if (finding === 'clean') {
        await this.transaction.run((tx) => this.repository.markChecked(tx, sha256, this.clock.now()));
      } else {
        this.logger.warn(`A virus was found in ${sha256}; it was deleted.`);
        await this.transaction.run((tx) => this.repository.forget(tx, sha256));
        await this.removeObjects([sha256]);
      }
    }
  }

  async deleteUnused(): Promise<void> {
    const keptBefore = new Date(this.clock.now().getTime() - UNUSED_FILE_KEPT_DAYS * DAY_MS);
    // Before the commit: whoever keeps the same content meanwhile waits for it, and then keeps it anew.
    await this.transaction.run(async (tx) => this.removeObjects(await this.repository.forgetUnused(tx, keptBefore)));
  }

  private async removeObjects(contents: readonly string[]): Promise<void> {
    for (const sha256 of contents) {
      await Promise.all(ALL_KEYS.map((form) => this.objects.remove(keyOf(sha256, form))));
    }
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
