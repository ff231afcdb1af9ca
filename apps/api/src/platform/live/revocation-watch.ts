// Reads the revocation log, so that whoever lost a right or a session stops hearing within a second, on every node.
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Background } from '../jobs/background.js';
import { CommitListeners } from '../transaction/commit-listeners.js';
import { Live } from './live.js';

/** Twice a second, so that reading, judging and closing together stay within one. */
const LOOK_EVERY_MS = 500;

// Rows show up when they are committed, which may be a while after the moment they carry: the window covers the longest
// transaction there is, and rows already dealt with are remembered while they are in it.
const RECENT = `
  SELECT id, person_id AS "personId", session_id AS "sessionId" FROM revocation
  WHERE recorded_at > clock_timestamp() - interval '30 seconds'`;

interface Row {
  readonly id: string;
  readonly personId: string | null;
  readonly sessionId: string | null;
}

@Injectable()
export class RevocationWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly background = new Background('revocation watch', LOOK_EVERY_MS, () => this.look());
  private dealtWith: ReadonlySet<string> = new Set();

  constructor(
    private readonly database: Database,
    private readonly commits: CommitListeners,
    private readonly live: Live,
  ) {}

  onApplicationBootstrap(): void {
    this.background.start();
    this.commits.add(({ revocations }) => {
      if (revocations > 0) this.background.nudge();
    });
  }

  onApplicationShutdown(): Promise<void> {
    return this.background.stop();
  }

  private async look(): Promise<void> {
    const rows = await this.database.prepared<Row>('recent_revocations', RECENT, []);
    // Ended sessions are closed for as long as they are in the window: a node may believe one for a second after its end.
    this.live.endSessions(new Set(rows.flatMap(({ sessionId }) => sessionId ?? [])));
    const fresh = rows.filter(({ id }) => !this.dealtWith.has(id));
    await this.live.judgeAgain(new Set(fresh.flatMap(({ personId }) => personId ?? [])));
    this.dealtWith = new Set(rows.map(({ id }) => id));
  }
}
