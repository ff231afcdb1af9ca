// Who wants to know at once that something was committed; everybody else finds out by looking once a second.
import { Injectable } from '@nestjs/common';

export interface Committed {
  readonly events: number;
  readonly revocations: number;
}

@Injectable()
export class CommitListeners {
  private readonly listeners = new Set<(committed: Committed) => void>();

  add(listener: (committed: Committed) => void): void {
    this.listeners.add(listener);
  }

  tell(committed: Committed): void {
    for (const listener of this.listeners) listener(committed);
  }
}
