// What waits in this process for a client that reads more slowly than it is written to.
import type { Socket } from 'socket.io';

type Connection = Socket['conn'];

const MOST_EVENTS = 256;
const MOST_BYTES = 1_048_576;

/** What a WebSocket says of itself; a connection by polling has none, and all that waits for it waits above. */
interface Line {
  readonly bufferedAmount: number;
  terminate(): void;
}

interface Waiting {
  readonly data?: string | Buffer;
}

/** Engine.io keeps both to itself: its line, and what it has not yet handed to it. */
const lineOf = ({ transport }: Connection): Line | undefined =>
  (transport as unknown as { readonly socket?: Line }).socket;

const waitingAbove = (connection: Connection): readonly Waiting[] =>
  (connection as unknown as { readonly writeBuffer: readonly Waiting[] }).writeBuffer;

export function isFarBehind(connection: Connection): boolean {
  const events = waitingAbove(connection);
  if (events.length > MOST_EVENTS) return true;
  const bytes = events.reduce((sum, { data }) => sum + (data?.length ?? 0), lineOf(connection)?.bufferedAmount ?? 0);
  return bytes > MOST_BYTES;
}

/** Ends the line, and what waited goes with it: a farewell would wait in the same queue. */
export function cutOff(connection: Connection): void {
  const line = lineOf(connection);
  if (line === undefined) connection.close(true);
  else line.terminate();
}
