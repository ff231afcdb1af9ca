// Gives files out: to whoever may read where they stand, judged anew each time; never as a page of ours.
import { Controller, Get, Inject, Param, ParseEnumPipe, ParseUUIDPipe, Req, Res } from '@nestjs/common';
import { familyOf } from '@sixfold/domain';
import contentDisposition from 'content-disposition';
import type { Request, Response } from 'express';
import { ACTOR_SOURCE, type ActorSource } from '../../graphql/actor-source.js';
import { Refusal } from '../../graphql/refusal.js';
import { refuseRequest } from '../../session/request-check.js';
import { OBJECTS, type Objects } from '../objects/objects.js';
import { type Form, forms, keyOf } from './keep-file.js';
import { SharedFiles } from './shared-files.js';
import type { FoundFile } from './shared-files.repository.js';

const formNames = Object.fromEntries(forms.map((form) => [form, form]));

@Controller('files')
export class SharedFilesController {
  constructor(
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(OBJECTS) private readonly objects: Objects,
    private readonly files: SharedFiles,
  ) {}

  @Get(':id')
  whole(@Param('id', ParseUUIDPipe) id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.give(id, null, request, response);
  }

  /** A picture, or the first page of a PDF, as it is shown in a text or in a list. */
  @Get(':id/:form')
  smaller(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('form', new ParseEnumPipe(formNames)) form: Form,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.give(id, form, request, response);
  }

  private async give(id: string, form: Form | null, request: Request, response: Response): Promise<void> {
    const file = await this.readable(id, request);
    const isPicture = file !== null && familyOf(file.mediaType) === 'picture';
    if (file === null || (form !== null && file.width === null)) return refuseRequest(response, 404, 'NOT_FOUND');
    response.set({
      'Content-Type': form === null ? file.mediaType : 'image/webp',
      'Content-Disposition': contentDisposition(file.name, {
        type: isPicture || form !== null ? 'inline' : 'attachment',
      }),
      // Opened by itself it is nothing but what it is: no script, no frame, no place of ours.
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'private, no-store',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    });
    await this.objects.send(keyOf(file.sha256, form), request, response);
  }

  private async readable(id: string, { session }: Request): Promise<FoundFile | null> {
    const viewer = session.personId === undefined ? null : await this.actors.load(session.personId);
    try {
      return await this.files.read(viewer, id);
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }
}
