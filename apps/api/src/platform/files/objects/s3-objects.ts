// Contents in a bucket of a service that speaks S3, whoever runs it. Its library is loaded where one is configured.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type * as S3 from '@aws-sdk/client-s3';
import type { Request, Response } from 'express';
import type { BucketConfig } from '../../config/config.js';
import type { Objects } from './objects.js';

type Commands = typeof S3;

const PARTIAL = 206;
const RANGE_NOT_THERE = 416;

export class S3Objects implements Objects {
  private constructor(
    private readonly client: S3.S3Client,
    private readonly commands: Commands,
    private readonly bucket: string,
  ) {}

  static async open({ endpoint, region, bucket, accessKeyId, secretAccessKey }: BucketConfig): Promise<S3Objects> {
    const commands = await import('@aws-sdk/client-s3');
    const credentials = { accessKeyId, secretAccessKey };
    // Sums behind the bytes are understood by one provider alone; what comes is named by its SHA-256 anyway.
    const sums = { requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' } as const;
    const client = new commands.S3Client({ endpoint, region, credentials, forcePathStyle: true, ...sums });
    return new S3Objects(client, commands, bucket);
  }

  async keep(key: string, path: string, mediaType: string): Promise<void> {
    if (await this.has(key)) return;
    const { size } = await stat(path);
    const object = { Body: createReadStream(path), ContentLength: size, ContentType: mediaType };
    await this.client.send(new this.commands.PutObjectCommand({ ...this.at(key), ...object }));
  }

  async read(key: string): Promise<Readable> {
    const { Body } = await this.client.send(new this.commands.GetObjectCommand(this.at(key)));
    return Body as Readable;
  }

  /** The service cuts the stretch itself. */
  async send(key: string, request: Request, response: Response): Promise<void> {
    const asked = { ...this.at(key), Range: request.headers.range };
    try {
      const { Body, ContentLength, ContentRange } = await this.client.send(new this.commands.GetObjectCommand(asked));
      response.setHeader('Accept-Ranges', 'bytes');
      if (ContentLength !== undefined) response.setHeader('Content-Length', ContentLength);
      if (ContentRange !== undefined) response.status(PARTIAL).setHeader('Content-Range', ContentRange);
      if (request.method === 'HEAD') {
        (Body as Readable).destroy();
        response.end();
      } else await pipeline(Body as Readable, response);
    } catch (error) {
      if (!(error instanceof this.commands.S3ServiceException) || error.$metadata.httpStatusCode !== RANGE_NOT_THERE) {
        throw error;
      }
      response.status(RANGE_NOT_THERE).end();
    }
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new this.commands.DeleteObjectCommand(this.at(key)));
  }

  private async has(key: string): Promise<boolean> {
    try {
      await this.client.send(new this.commands.HeadObjectCommand(this.at(key)));
      return true;
    } catch (error) {
      if (error instanceof this.commands.S3ServiceException && error.$metadata.httpStatusCode === 404) return false;
      throw error;
    }
  }

  private at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: `${key.slice(0, 2)}/${key}` };
  }
}
