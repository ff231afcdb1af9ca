// Open sockets for every room that has something to push.
import { Global, Module } from '@nestjs/common';
import { BacklogWatch } from './backlog-watch.js';
import { HeadWatch } from './head-watch.js';
import { Live } from './live.js';
import { LiveRooms } from './live-rooms.js';
import { RevocationWatch } from './revocation-watch.js';

@Global()
@Module({ providers: [Live, LiveRooms, RevocationWatch, HeadWatch, BacklogWatch], exports: [Live, LiveRooms] })
export class LiveModule {}
