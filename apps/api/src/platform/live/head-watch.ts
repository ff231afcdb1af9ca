// Where nodes push to one another a push can be lost: each node looks how far the logs go that its sockets listen to.
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { Background } from '../jobs/background.js';
import { Live } from './live.js';
import { type LiveRoom, LiveRooms } from './live-rooms.js';

const LOOK_EVERY_MS = 1_000;

@Injectable()
export class HeadWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly background = new Background('head watch', LOOK_EVERY_MS, () => this.look());
  private seen: ReadonlyMap<string, number> = new Map();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly rooms: LiveRooms,
    private readonly live: Live,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.nodes > 1) this.background.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.background.stop();
  }

  private async look(): Promise<void> {
    const looks = await Promise.all(this.rooms.all().map((room) => this.lookAt(room)));
    this.seen = new Map(looks.flat());
  }

  /** Says how far a log goes whenever that has changed; who has heard everything has nothing to do. */
  private async lookAt(room: LiveRoom): Promise<[string, number][]> {
    const ids = this.live.openHere(room);
    const heads = ids.length === 0 ? [] : await room.heads(ids);
    for (const { id, seq } of heads) {
      if (this.seen.get(id) !== seq) this.live.tellHeadHere(room.name, { id, seq });
    }
    return heads.map(({ id, seq }) => [id, seq]);
  }
}
