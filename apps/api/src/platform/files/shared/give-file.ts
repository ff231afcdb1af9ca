// Gives a file out as what it is: never as a page of ours, and to nobody's cache.
import { Inject, Injectable } from '@nestjs/common';
import { familyOf } from '@sixfold/domain';
import contentDisposition from 'content-disposition';
import type { Request, Response } from 'express';
import { refuseRequest } from '../../session/request-check.js';
import { OBJECTS, type Objects } from '../objects/objects.js';
import { type Form, keyOf } from './keep-file.js';
import type { SharedFileRow } from './shared-files.repository.js';

@Injectable()
export class GiveFile {
  constructor(@Inject(OBJECTS) private readonly objects: Objects) {}

  /** `shownBy` are the pages that may show it: our own, where it is given from elsewhere. Null is nothing to give. */
  async send(
    file: SharedFileRow | null,
    form: Form | null,
    shownBy: 'same-origin' | 'cross-origin',
    request: Request,
    response: Response,
  ): Promise<void> {
    if (file === null || !hasForm(file, form)) return refuseRequest(response, 404, 'NOT_FOUND');
    const isShown = form !== null || familyOf(file.mediaType) === 'picture';
    response.set({
      'Content-Type': form === null ? file.mediaType : 'image/webp',
      'Content-Disposition': contentDisposition(file.name, { type: isShown ? 'inline' : 'attachment' }),
      // Opened by itself it is nothing but what it is: no script, no frame, no place of ours.
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'private, no-store',
      'Cross-Origin-Resource-Policy': shownBy,
      'X-Content-Type-Options': 'nosniff',
    });
    await this.objects.send(keyOf(file.sha256, form), request, response);
  }
}

export const hasForm = ({ width }: SharedFileRow, form: Form | null): boolean => form === null || width !== null;
