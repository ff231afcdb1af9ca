// The door through which resources leave as files: it opens to whoever may read them, and to nobody else.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Viewer } from '@sixfold/domain';
import { languages } from '@sixfold/words';
import { isUUID } from 'class-validator';
import type { Request, Response } from 'express';
import { ACTOR_SOURCE, type ActorSource } from '../../platform/graphql/actor-source.js';
import { Refusal } from '../../platform/graphql/refusal.js';
import { languageOfRequest } from '../../platform/i18n/language-of-request.js';
import { refuseRequest } from '../../platform/session/request-check.js';
import { ExportingService } from './exporting.service.js';

/** Within what a column of versions holds. */
const A_VERSION = /^[1-9]\d{0,8}$/;

@Controller('export')
export class ExportingController {
  constructor(
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    private readonly exporting: ExportingService,
  ) {}

  /** Without a version, the newest; in the language asked for, else in one that the browser asks for. */
  @Get('resources/:id.zip')
  async resource(
    @Param('id') id: string,
    @Query('version') version: unknown,
    @Query('language') asked: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const language = languages.find((own) => own === asked) ?? languageOfRequest(request);
    const isAsked = isUUID(id) && (version === undefined || A_VERSION.test(String(version)));
    const viewer = await this.viewerOf(request);
    const file = isAsked
      ? await this.exporting.zip(viewer, id, Number(version) || null, language).catch(nothingThere)
      : null;
    if (file === null) return refuseRequest(response, 404, 'NOT_FOUND');
    response.setHeader('Cache-Control', 'private, no-store');
    response.attachment(file.name);
    await pipeline(Readable.from(file.content), response).catch(unlessTheyLeft);
  }

  private viewerOf({ session: { personId } }: Request): Promise<Viewer> | null {
    return personId === undefined ? null : this.actors.load(personId);
  }
}

/** What is hidden and what is absent are the same answer. */
function nothingThere(error: unknown): null {
  if (error instanceof Refusal && error.code === 'NOT_FOUND') return null;
  throw error;
}

function unlessTheyLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}
