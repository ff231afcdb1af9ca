// Takes the bytes of a file that was opened before, piece by piece: only its owner's, only while they may send it.
import { All, Controller, Inject, Param, ParseUUIDPipe, Req, Res } from '@nestjs/common';
import { Server } from '@tus/server';
import type { Request, Response } from 'express';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { ACTOR_SOURCE, type ActorSource } from '../graphql/actor-source.js';
import { refuseRequest } from '../session/request-check.js';
import { FileStore } from './file-store.js';
import { Files } from './files.js';

/** Of the protocol only what sending needs: nothing is made, read or deleted here. */
const SENDING = new Set(['HEAD', 'PATCH']);

@Controller('uploads')
export class UploadsController {
  private readonly tus: Server;

  constructor(
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(CONFIG) { publicUrl }: Config,
    private readonly files: Files,
    store: FileStore,
  ) {
    this.tus = new Server({ path: '/uploads', datastore: store.tus, allowedOrigins: [publicUrl] });
  }

  @All(':id')
  async send(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (!SENDING.has(request.method)) {
      return refuseRequest(response.setHeader('Allow', 'HEAD, PATCH'), 405, 'INPUT_NOT_ACCEPTED');
    }
    const { personId } = request.session;
    const actor = personId === undefined ? null : await this.actors.load(personId);
    if (actor === null) return refuseRequest(response, 401, 'SIGN_IN_NEEDED');
    if (!(await this.files.mayGoOn(actor, id))) return refuseRequest(response, 404, 'NOT_FOUND');
    await this.tus.handle(request, response);
  }
}
