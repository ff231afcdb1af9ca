// Files at the address that they have to themselves: no session is known there, only the seal of who was let in.
import { Controller, Get, Inject, Param, ParseIntPipe, ParseUUIDPipe, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock } from '../../clock/clock.js';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import { GiveFile } from './give-file.js';
import { forms } from './keep-file.js';
import { GIVEN, isSealed } from './sealed-path.js';
import { SharedFiles } from './shared-files.js';

@Controller(GIVEN)
export class GivenFilesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly files: SharedFiles,
    private readonly giving: GiveFile,
    private readonly clock: Clock,
  ) {}

  @Get(':id/:form/:until/:seal')
  async give(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('form') asked: string,
    @Param('until', ParseIntPipe) until: number,
    @Param('seal') seal: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const form = forms.find((known) => known === asked) ?? null;
    const isGiven = isSealed({ id, form }, until, seal, this.clock.now(), this.config.sessionSecret);
    const file = isGiven ? await this.files.checked(id) : null;
    await this.giving.send(file, form, 'cross-origin', request, response);
  }
}
