// Every room in whose things files stand, and how it judges who may read those.
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@sixfold/domain';

export interface FileUse {
  readonly kind: string;
  readonly subjectId: string;
}

export interface FileHolder {
  /** Of what: `post`, `resource` …. */
  readonly kind: string;
  /** Whether this viewer may read one of the things at least, by the room's own policy, at this moment. */
  mayReadOne(viewer: Viewer, subjectIds: readonly string[]): Promise<boolean>;
}

@Injectable()
export class FileUses {
  private readonly holders = new Map<string, FileHolder>();

  /** Signs a room up. Called while modules start. */
  add(holder: FileHolder): void {
    this.holders.set(holder.kind, holder);
  }

  async mayReadOne(viewer: Viewer, uses: readonly FileUse[]): Promise<boolean> {
    for (const kind of new Set(uses.map((use) => use.kind))) {
      const ids = uses.filter((use) => use.kind === kind).map(({ subjectId }) => subjectId);
      if (await this.holders.get(kind)?.mayReadOne(viewer, ids)) return true;
    }
    return false;
  }
}
