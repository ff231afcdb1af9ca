// Where files lie that were sent: one folder that all nodes share. Their names there are ids, never what people wrote.
import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { FILE_HEAD } from '@sixfold/domain';
import { FileStore as TusStore } from '@tus/file-store';
import { Upload } from '@tus/server';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';

@Injectable()
export class FileStore {
  readonly tus: TusStore;
  private readonly folder: string;

  constructor(@Inject(CONFIG) { filesRoot }: Config) {
    this.folder = filesRoot;
    this.tus = new TusStore({ directory: filesRoot });
  }

  pathOf(id: string): string {
    return join(this.folder, id);
  }

  /** Makes an empty file that bytes can be added to, unless it is there. */
  async make(id: string, size: number): Promise<void> {
    if ((await this.received(id)) === null) await this.tus.create(new Upload({ id, size, offset: 0 }));
  }

  /** Bytes that are there; null when there is no such file. */
  async received(id: string): Promise<number | null> {
    const file = await stat(this.pathOf(id)).catch(() => null);
    return file?.size ?? null;
  }

  /** The first bytes of a file, which tell what it is. */
  async headOf(id: string): Promise<Uint8Array> {
    const file = await open(this.pathOf(id));
    try {
      const { bytesRead, buffer } = await file.read(new Uint8Array(FILE_HEAD), 0, FILE_HEAD, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }

  /** Removes a file, and what is made of it beside it. */
  async remove(id: string): Promise<void> {
    const names = (await readdir(this.folder)).filter((name) => name.startsWith(id));
    await Promise.all(names.map((name) => rm(join(this.folder, name), { recursive: true, force: true })));
  }

  /** The id of every file that is there. */
  async ids(): Promise<string[]> {
    const names = await readdir(this.folder);
    return [...new Set(names.flatMap((name) => /^[0-9a-f-]{36}(?=\.|$)/.exec(name) ?? []))];
  }
}
