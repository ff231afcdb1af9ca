// Files that people send: a room says what for, who may and how large; one a person at a time; what is left over goes.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type FileKind, fileKindOf, type Verdict } from '@sixfold/domain';
import { Clock, DAY_MS } from '../clock/clock.js';
import { ensure, found, Refusal } from '../graphql/refusal.js';
import { Jobs } from '../jobs/jobs.js';
import { Transaction } from '../transaction/transaction.js';
import type { Tx } from '../transaction/tx.js';
import { FileStore } from './file-store.js';
import { FilesRepository, type FileToSend } from './files.repository.js';
import type { UploadEntity } from './upload.entity.js';
import { toUploadType, type UploadType } from './upload.type.js';

const MEGABYTE = 1024 * 1024;

/** The same file again comes into the same slot. */
const slotOf = ({ fileName, size, modifiedAt }: FileToSend): string =>
  `${size} ${modifiedAt.toISOString()} ${fileName}`;

/** What files are sent for. */
export interface FilePurpose {
  readonly name: string;
  /** Asked before a file is opened, and again with every piece of it. */
  readonly maySend: (actor: Actor) => Verdict;
  /** In bytes. */
  readonly largest: number;
  /** Asked with what the file is by its bytes, before it is handed over. */
  readonly takes: (kind: FileKind) => Verdict;
  /** How many files somebody may have on their way at once; one where a file takes the place of the one before. */
  readonly mostAtOnce: number;
}

@Injectable()
export class Files implements OnModuleInit {
  private readonly purposes = new Map<string, FilePurpose>();

  constructor(
    private readonly repository: FilesRepository,
    private readonly store: FileStore,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('17 * * * *', 'delete-left-files', () => this.deleteLeft());
  }

  /** Signs up what files may be sent for. Called while modules start. */
  offer(purpose: FilePurpose): void {
    this.purposes.set(purpose.name, purpose);
  }

  /**
   * Opens a file that the actor may then send. The same file again is gone on with; another one stands beside it, or takes
   * its place where only one is sent at a time.
   * @throws Refusal FILE_EMPTY; FILE_TOO_LARGE, with the largest size in megabytes; FILES_WAITING_MOST
   */
  async open(actor: Actor, purposeName: string, file: FileToSend): Promise<UploadType> {
    const { largest, maySend, mostAtOnce } = this.purposeOf(purposeName);
    ensure(maySend(actor));
    if (file.size === 0) throw new Refusal('FILE_EMPTY');
    if (file.size > largest) throw new Refusal('FILE_TOO_LARGE', { largest: Math.floor(largest / MEGABYTE) });
    const sent = { purpose: purposeName, ownerId: actor.personId };
    const slot = mostAtOnce === 1 ? '' : slotOf(file);
    const isMost = mostAtOnce > 1 && (await this.repository.onTheirWay(sent, this.clock.now())) >= mostAtOnce;
    if (isMost && (await this.repository.unfinished({ ...sent, slot }, this.clock.now())) === null) {
      throw new Refusal('FILES_WAITING_MOST', { most: mostAtOnce });
    }
    const upload = await this.transaction.run((tx) =>
      this.repository.open(tx, { ...sent, slot }, file, this.aDayFromNow()),
    );
    await this.store.make(upload.id, upload.size);
    return this.shown(upload);
  }

  /** The file that the actor has begun to send for this. */
  async unfinished(actor: Actor, purpose: string): Promise<UploadType | null> {
    const upload = await this.repository.unfinished({ purpose, ownerId: actor.personId }, this.clock.now());
    return upload && this.shown(upload);
  }

  /** Whether this is a file of the actor's to which a piece may be added now. */
  async mayGoOn(actor: Actor, id: string): Promise<boolean> {
    const upload = await this.repository.unfinished({ id, ownerId: actor.personId }, this.clock.now());
    return upload !== null && this.purposeOf(upload.purpose).maySend(actor).allowed;
  }

  /**
   * Hands a wholly sent file over to the room that asked for it, which keeps it for a day at most.
   * @throws Refusal FILE_NOT_WHOLE; why its kind is not taken; NOT_FOUND for one that is not the actor's, or was
   * handed over before
   */
  async take(tx: Tx, actor: Actor, purpose: string, id: string): Promise<UploadEntity> {
    const upload = await this.whole(actor, purpose, id);
    if (!(await this.repository.take(tx, id, this.clock.now(), this.aDayFromNow()))) throw new Refusal('NOT_FOUND');
    return upload;
  }

  /**
   * A wholly sent file that was not handed over yet.
   * @throws Refusal FILE_NOT_WHOLE; why its kind is not taken; NOT_FOUND for one that is not the actor's
   */
  async whole(actor: Actor, purpose: string, id: string): Promise<UploadEntity> {
    const slot = { id, purpose, ownerId: actor.personId };
    const upload = found(await this.repository.unfinished(slot, this.clock.now()));
    if ((await this.store.received(id)) !== upload.size) throw new Refusal('FILE_NOT_WHOLE');
    ensure(this.purposeOf(purpose).takes(fileKindOf(await this.store.headOf(id))));
    return upload;
  }

  pathOf(id: string): string {
    return this.store.pathOf(id);
  }

  /** Deletes a file; nothing happens when it has gone. */
  async discard(id: string): Promise<void> {
    await this.transaction.run((tx) => this.repository.forget(tx, id));
    await this.store.remove(id);
  }

  /** Deletes every file that nobody goes on with, and what a crash left behind. */
  private async deleteLeft(): Promise<void> {
    await this.transaction.run((tx) => this.repository.forgetExpired(tx, this.clock.now()));
    const ids = await this.store.ids();
    const known = await this.repository.known(ids);
    await Promise.all(ids.filter((id) => !known.has(id)).map((id) => this.store.remove(id)));
  }

  private async shown(upload: UploadEntity): Promise<UploadType> {
    return toUploadType(upload, (await this.store.received(upload.id)) ?? 0);
  }

  private purposeOf(name: string): FilePurpose {
    const purpose = this.purposes.get(name);
    if (purpose === undefined) throw new Error(`no room asks for files for ${name}`);
    return purpose;
  }

  private aDayFromNow(): Date {
    return new Date(this.clock.now().getTime() + DAY_MS);
  }
}
