// An open socket as the web opens one, and what it has heard.
import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';

export interface Heard {
  readonly event: string;
  readonly message: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export class Listener {
  readonly heard: Heard[] = [];

  private constructor(readonly socket: Socket) {
    socket.onAny((event: string, message: unknown) => this.heard.push({ event, message, at: Date.now() }));
  }

  /** Connects with the session of a cookie. @throws the server's reason when it refuses */
  static async connect(origin: string, cookie: string, pageOrigin = origin): Promise<Listener> {
    const socket = io(origin, {
      transports: ['websocket'],
      extraHeaders: { cookie, origin: pageOrigin },
      reconnection: false,
      forceNew: true,
    });
    const listener = new Listener(socket);
    await new Promise<void>((connected, refused) => {
      socket.once('connect', connected).once('connect_error', refused);
    });
    return listener;
  }

  /** Asks to be in a room: of a discussion, or of another kind. */
  async open(id: string, kind = 'discussion'): Promise<boolean> {
    const { joined } = (await this.socket.timeout(5_000).emitWithAck(`${kind}:open`, { id })) as { joined: boolean };
    return joined;
  }

  /** Opens a discussion and says what its person does there; whether that is shown to the others. */
  async says(said: object): Promise<boolean> {
    await this.open(String(Reflect.get(said, 'id')));
    const answer: unknown = await this.socket.timeout(5_000).emitWithAck('discussion:here', said);
    return (answer as { shown: boolean }).shown;
  }

  of<Message>(event: string): Message[] {
    return this.heard.filter((one) => one.event === event).map(({ message }) => message as Message);
  }

  /** Milliseconds since 1970 at which the server, or the line, ended the connection. */
  ended(): Promise<number> {
    return new Promise((resolve) => this.socket.once('disconnect', () => resolve(Date.now())));
  }

  close(): void {
    this.socket.close();
  }
}

/** Waits until something is true. @throws after `withinMs` */
export async function eventually(what: () => boolean, withinMs = 5_000): Promise<void> {
  const until = Date.now() + withinMs;
  while (!what()) {
    if (Date.now() > until) throw new Error(`not within ${withinMs} ms: ${what}`);
    await pause(5);
  }
}
