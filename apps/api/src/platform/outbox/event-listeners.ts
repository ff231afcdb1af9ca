// Which room does what when an event has happened; rooms sign up when their modules start.
import { Injectable } from '@nestjs/common';

export interface RecordedEvent {
  readonly id: string;
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Must be idempotent by the event's id: after a crash it is called again. */
export type EventHandler = (event: RecordedEvent) => Promise<void>;

@Injectable()
export class EventListeners {
  private readonly handlers = new Map<string, Map<string, EventHandler>>();

  on(eventName: string, listener: string, handle: EventHandler): void {
    const ofEvent = this.handlers.get(eventName) ?? new Map<string, EventHandler>();
    if (ofEvent.has(listener)) throw new Error(`${listener} already listens to ${eventName}`);
    this.handlers.set(eventName, ofEvent.set(listener, handle));
  }

  of(eventName: string): readonly string[] {
    return [...(this.handlers.get(eventName)?.keys() ?? [])];
  }

  /** A listener that a newer release dropped has nothing left to do. */
  async handle(listener: string, event: RecordedEvent): Promise<void> {
    await this.handlers.get(event.name)?.get(listener)?.(event);
  }
}
