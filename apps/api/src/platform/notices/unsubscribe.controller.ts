// One click ends mail (RFC 8058): a POST without a session; who opens the address by hand is asked on a plain page.
import { Controller, Get, Header, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { languageOfRequest } from '../i18n/language-of-request.js';
import { NoticeSettingsService } from './notice-settings.service.js';
import { unsubscribePage } from './unsubscribe.page.js';
import { readUnsubscribeToken } from './unsubscribe-token.js';

const HTML = 'text/html; charset=utf-8';

@Controller('unsubscribe/:token')
export class UnsubscribeController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly settings: NoticeSettingsService,
  ) {}

  /** Changes nothing: mail programs and virus scanners open links by themselves. */
  @Get()
  @Header('Content-Type', HTML)
  ask(@Req() request: Request): string {
    return unsubscribePage('asks', languageOfRequest(request));
  }

  /** The same answer to a token that is wrong: nobody learns by it who gets mail. */
  @Post()
  @HttpCode(200)
  @Header('Content-Type', HTML)
  async stop(@Param('token') token: string, @Req() request: Request): Promise<string> {
    const unsubscription = readUnsubscribeToken(token, this.config.sessionSecret);
    if (unsubscription !== null) await this.settings.unsubscribe(unsubscription);
    return unsubscribePage('done', languageOfRequest(request));
  }
}
