// Open sockets for every room that has something to push.
import { Global, Module } from '@nestjs/common';
import { HeadWatch } from './head-watch.js';
import { Live } from './live.js';
import { LiveRooms } from './live-rooms.js';
import { RevocationWatch } from './revocation-watch.js';

@Global()
@Module({ providers: [Live, LiveRooms, RevocationWatch, HeadWatch], exports: [Live, LiveRooms] })
export class LiveModule {}
