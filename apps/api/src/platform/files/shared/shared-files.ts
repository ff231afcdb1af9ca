// Files that people share: taken in once they have wholly come, kept once, given out to whoever may read where they stand.
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Actor,
  allow,
  canReadFile,
  canSendFiles,
  FILES_ON_THEIR_WAY_MOST,
  refuse,
  SHARED_FILE_LARGEST,
  type Viewer,
} from '@sixfold/domain';
import { filesIn, type RichTextDocument, withFiles } from '@sixfold/rich-text';
import { ensure, found, Refusal } from '../../graphql/refusal.js';
import type { Tx } from '../../transaction/tx.js';
import { Files } from '../files.js';
import type { FileToSend } from '../files.repository.js';
import { OBJECTS, type Objects } from '../objects/objects.js';
import type { UploadType } from '../upload.type.js';
import { FileUses } from './file-uses.js';
import { KeepFile, keyOf, PURPOSE } from './keep-file.js';
import { type FoundFile, SharedFilesRepository, type SharedFileRow } from './shared-files.repository.js';

/** Whose text it is, and where it is to stand. */
export interface TextToHold {
  readonly ownerId: string;
  /** As rooms sign it up. */
  readonly kind: string;
  /** What its files may come from beside their owner: where they stand already. */
  readonly standingIn: readonly string[];
}

export interface FileContent {
  readonly id: string;
  readonly mediaType: string;
  readonly content: AsyncIterable<Uint8Array>;
}

@Injectable()
export class SharedFiles implements OnModuleInit {
  constructor(
    private readonly repository: SharedFilesRepository,
    private readonly files: Files,
    private readonly uses: FileUses,
    private readonly keeping: KeepFile,
    @Inject(OBJECTS) private readonly objects: Objects,
  ) {}

  onModuleInit(): void {
    this.files.offer({
      name: PURPOSE,
      maySend: canSendFiles,
      largest: SHARED_FILE_LARGEST,
      // What it is exactly is looked at when it is taken in.
      takes: () => allow,
      mostAtOnce: FILES_ON_THEIR_WAY_MOST,
    });
  }

  open(actor: Actor, file: FileToSend): Promise<UploadType> {
    return this.files.open(actor, PURPOSE, file);
  }

  /** Gives up a file that is on its way. @throws Refusal NOT_FOUND for what is not the actor's */
  async discard(actor: Actor, id: string): Promise<void> {
    ensure(canSendFiles(actor));
    if (!(await this.files.mayGoOn(actor, id))) throw new Refusal('NOT_FOUND');
    await this.files.discard(id);
  }

  /**
   * Takes in a file that has wholly come; the same file again is answered alike.
   * @throws Refusal FILE_… for what cannot be shared; NOT_FOUND for what is not the actor's
   */
  async keep(actor: Actor, id: string): Promise<SharedFileRow> {
    ensure(canSendFiles(actor));
    const kept = (await this.repository.find(id)) ?? (await this.takenIn(actor, id));
    ensure(kept.ownerId === actor.personId ? allow : refuse('NOT_FOUND'));
    return kept;
  }

  /** Whoever asks twice at once is answered alike, whichever was first. */
  private async takenIn(actor: Actor, id: string): Promise<FoundFile> {
    try {
      await this.keeping.keep(actor, id);
    } catch (error) {
      if ((await this.repository.find(id)) === null) throw error;
    }
    return found(await this.repository.find(id));
  }

  /** A file that this viewer may read at this moment. @throws Refusal NOT_FOUND */
  async read(viewer: Viewer, id: string): Promise<FoundFile> {
    const file = found(await this.repository.find(id));
    const isReadable = file.isChecked && (await this.uses.mayReadOne(viewer, file.uses));
    ensure(canReadFile(viewer, { ...file, isUsed: file.uses.length > 0, isReadable }));
    return file;
  }

  /** One that was looked through, for whoever was let in to it before; null for none. */
  async checked(id: string): Promise<SharedFileRow | null> {
    return (await this.repository.checked([id]))[0] ?? null;
  }

  /** What those of the files hold that were looked through, in the order of the ids; whoever asks judges who gets it. */
  async contentsOf(ids: readonly string[]): Promise<readonly FileContent[]> {
    if (ids.length === 0) return [];
    const files = new Map((await this.repository.checked(ids)).map((file) => [file.id, file]));
    return ids.flatMap((id) => {
      const file = files.get(id);
      return file === undefined ? [] : [{ id, mediaType: file.mediaType, content: this.bytesOf(file.sha256) }];
    });
  }

  /** Opened once somebody reads it. */
  private async *bytesOf(sha256: string): AsyncGenerator<Uint8Array> {
    yield* (await this.objects.read(keyOf(sha256, null))) as AsyncIterable<Uint8Array>;
  }

  /** A text in which every file is what it is, and none that its writer may not put there. One statement where it has any. */
  async inText(document: RichTextDocument, { ownerId, kind, standingIn }: TextToHold): Promise<RichTextDocument> {
    const ids = idsIn(document);
    if (ids.length === 0) return document;
    const usable = await this.repository.usable(ownerId, ids, kind, standingIn);
    const byId = new Map(usable.map((file) => [file.id, file]));
    return withFiles(document, (id) => {
      const file = byId.get(id);
      return file === undefined ? null : attributesOf(file);
    });
  }

  /** Notes with a text in whose transaction it is written where its files stand. */
  async use(tx: Tx, documents: readonly (RichTextDocument | null)[], kind: string, subjectId: string): Promise<void> {
    const ids = documents.flatMap((document) => (document === null ? [] : idsIn(document)));
    await this.repository.use(tx, ids, { kind, subjectId });
  }

  /** The files of what is gone for good. */
  unuse(tx: Tx, kind: string, subjectIds: readonly string[]): Promise<void> {
    return this.repository.unuse(tx, kind, subjectIds);
  }
}

const idsIn = (document: RichTextDocument): readonly string[] => [...new Set(filesIn(document).map(({ id }) => id))];

const attributesOf = ({ id, name, mediaType, size, width, height }: SharedFileRow) => ({
  ...{ id, name, mediaType, size },
  ...{ width, height },
});
