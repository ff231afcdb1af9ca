// Gives files out: to whoever may read where they stand, judged anew each time; from their own address where there is one.
import { Controller, Get, Inject, Param, ParseEnumPipe, ParseUUIDPipe, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock } from '../../clock/clock.js';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import { ACTOR_SOURCE, type ActorSource } from '../../graphql/actor-source.js';
import { Refusal } from '../../graphql/refusal.js';
import { GiveFile, hasForm } from './give-file.js';
import { type Form, forms } from './keep-file.js';
import { sealedPath } from './sealed-path.js';
import { SharedFiles } from './shared-files.js';
import type { FoundFile } from './shared-files.repository.js';

const formNames = Object.fromEntries(forms.map((form) => [form, form]));

@Controller('files')
export class SharedFilesController {
  constructor(
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly files: SharedFiles,
    private readonly giving: GiveFile,
    private readonly clock: Clock,
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
    const { filesUrl, sessionSecret } = this.config;
    if (filesUrl === null || file === null || !hasForm(file, form))
      return this.giving.send(file, form, 'same-origin', request, response);
    response.set('Cache-Control', 'private, no-store');
    response.redirect(`${filesUrl}${sealedPath({ id, form }, this.clock.now(), sessionSecret)}`);
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
