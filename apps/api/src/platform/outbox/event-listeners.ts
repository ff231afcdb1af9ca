// Which room does what when an event has happened; rooms sign up when their modules start.
import { Injectable } from '@nestjs/common';

export interface RecordedEvent {
  readonly id: string;
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Must be idempotent by the event's id: after a crash it is called again. */
export type EventHandler = (event: RecordedEvent) => Promise<void>;

/** What happens to one subject within so many milliseconds is handled once, with the last event of it. */
export interface Gathering {
  readonly about: (event: RecordedEvent) => string;
  readonly ms: number;
}

/** One handling of an event to come. Of two with the same key that both still wait, only one takes place. */
export interface Handling {
  readonly listener: string;
  readonly key: string;
  readonly afterMs: number;
}

interface Listener {
  readonly handle: EventHandler;
  readonly gathering: Gathering | null;
}

/** What the keys of gathered handlings begin with. */
export const GATHERED = 'gathered:';

@Injectable()
export class EventListeners {
  private readonly listeners = new Map<string, Map<string, Listener>>();

  on(eventName: string, listener: string, handle: EventHandler, gathering: Gathering | null = null): void {
    const ofEvent = this.listeners.get(eventName) ?? new Map<string, Listener>();
    if (ofEvent.has(listener)) throw new Error(`${listener} already listens to ${eventName}`);
    this.listeners.set(eventName, ofEvent.set(listener, { handle, gathering }));
  }

  handlingsOf(event: RecordedEvent): readonly Handling[] {
    return [...(this.listeners.get(event.name) ?? [])].map(([listener, { gathering }]) => ({
      listener,
      key: gathering ? `${GATHERED}${listener}:${gathering.about(event)}` : `${event.id}:${listener}`,
      afterMs: gathering?.ms ?? 0,
    }));
  }

  /** A listener that a newer release dropped has nothing left to do. */
  async handle(listener: string, event: RecordedEvent): Promise<void> {
    await this.listeners.get(event.name)?.get(listener)?.handle(event);
  }
}
