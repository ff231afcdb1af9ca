// Where contents of shared files are kept: by keys that are made of their SHA-256, never by what people wrote.
import type { Readable } from 'node:stream';
import type { Request, Response } from 'express';

export const OBJECTS = Symbol('objects');

/** The store of kept contents: a folder, or a service that speaks S3. */
export interface Objects {
  /** Keeps what the file at the path holds, which is not changed after that; nothing happens to what is there already. */
  keep(key: string, path: string, mediaType: string): Promise<void>;
  read(key: string): Promise<Readable>;
  /**
   * Answers a request with the whole of it, or with the stretch that is asked for. Headers of the answer stand already,
   * but for those about its length.
   */
  send(key: string, request: Request, response: Response): Promise<void>;
  /** Nothing happens where there is none. */
  remove(key: string): Promise<void>;
}
