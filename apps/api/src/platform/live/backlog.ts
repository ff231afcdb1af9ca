// What waits in this process for a client that reads more slowly than it is written to.
import type { Socket } from 'socket.io';

type Connection = Socket['conn'];

const MOST_EVENTS = 256;
const MOST_BYTES = 1_048_576;

/** What a WebSocket says of itself; a connection by polling has none, and all that waits for it are events. */
interface Line {
  readonly bufferedAmount: number;
  terminate(): void;
}

/** Engine.io keeps its line to itself, and what waits there is not in its own buffer. */
const lineOf = ({ transport }: Connection): Line | undefined =>
  (transport as unknown as { readonly socket?: Line }).socket;

const waitingEvents = (connection: Connection): number =>
  (connection as unknown as { readonly writeBuffer: readonly unknown[] }).writeBuffer.length;

export const isFarBehind = (connection: Connection): boolean =>
  waitingEvents(connection) > MOST_EVENTS || (lineOf(connection)?.bufferedAmount ?? 0) > MOST_BYTES;

/** Ends the line, and what waited goes with it: a farewell would wait in the same queue. */
export function cutOff(connection: Connection): void {
  const line = lineOf(connection);
  if (line === undefined) connection.close(true);
  else line.terminate();
}
