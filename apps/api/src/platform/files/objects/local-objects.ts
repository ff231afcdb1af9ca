// Contents in a folder that all nodes share; two letters of the key make a folder, so that none holds too many.
import { createReadStream } from 'node:fs';
import { link, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Request, Response } from 'express';
import type { Objects } from './objects.js';

export class LocalObjects implements Objects {
  constructor(private readonly folder: string) {}

  /** By a second name for the same bytes: whole from the beginning, and at no cost. */
  async keep(key: string, path: string): Promise<void> {
    const kept = this.pathOf(key);
    await mkdir(dirname(kept), { recursive: true });
    await link(path, kept).catch(unlessThere);
  }

  read(key: string): Promise<Readable> {
    return Promise.resolve(createReadStream(this.pathOf(key)));
  }

  send(key: string, _request: Request, response: Response): Promise<void> {
    return new Promise((resolve, reject) => {
      // Ranges, HEAD and what a browser has already are Express' own.
      const how = { root: this.folder, dotfiles: 'allow', cacheControl: false, lastModified: false } as const;
      response.sendFile(relativePathOf(key), how, (error?: Error) => {
        if (!error || response.headersSent) return resolve();
        reject(error);
      });
    });
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    return join(this.folder, relativePathOf(key));
  }
}

const relativePathOf = (key: string): string => join(key.slice(0, 2), key);

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
