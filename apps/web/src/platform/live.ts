// The one live connection: opened when first needed, WebSocket first, back by itself after a loss.
import type { Socket } from 'socket.io-client';

export interface DiscussionListener<Entry> {
  /** An entry of the discussion's log, as the API's type has it. It may come twice and out of order. */
  onEntry: (entry: Entry) => void;
  /** How far the log goes: whoever has less has missed something. */
  onHead: (seq: number) => void;
  /** The server lets us listen, at first and after every loss: pull what came meanwhile. */
  onOpen: () => void;
  /** The server no longer lets us listen. */
  onGone: () => void;
  /** The line is down; it comes back by itself. */
  onDown: () => void;
}

const reconnection = { reconnectionDelay: 500, reconnectionDelayMax: 5_000, randomizationFactor: 0.5 };

let connection: Promise<Socket> | null = null;

const connect = async (): Promise<Socket> => {
  const { io } = await import('socket.io-client');
  return io({ path: '/socket.io', transports: ['websocket', 'polling'], withCredentials: true, ...reconnection });
};

/** Ends the connection: after signing out nothing more arrives. */
export async function disconnect(): Promise<void> {
  const ending = connection;
  connection = null;
  (await ending)?.disconnect();
}

interface Addressed {
  discussionId: string;
}

/** Listens to one discussion until the returned function is called. */
export function openDiscussion<Entry extends Addressed>(id: string, listener: DiscussionListener<Entry>): () => void {
  connection ??= connect();
  const ending = new AbortController();
  void connection.then(
    (socket) => {
      if (ending.signal.aborted) return;
      const open = () =>
        socket.emit('discussion:open', { id }, ({ joined }: { joined: boolean }) =>
          joined ? listener.onOpen() : listener.onGone(),
        );
      const hear = (entry: Entry) => entry.discussionId === id && listener.onEntry(entry);
      const head = (told: { id: string; seq: number }) => told.id === id && listener.onHead(told.seq);
      const gone = (left: { id: string }) => left.id === id && listener.onGone();
      socket.on('connect', open);
      socket.on('disconnect', listener.onDown);
      socket.on('connect_error', listener.onDown);
      socket.on('entry', hear);
      socket.on('discussion:lost', gone);
      socket.on('discussion:head', head);
      if (socket.connected) open();
      ending.signal.addEventListener('abort', () => {
        socket.off('connect', open);
        socket.off('disconnect', listener.onDown);
        socket.off('connect_error', listener.onDown);
        socket.off('entry', hear);
        socket.off('discussion:lost', gone);
        socket.off('discussion:head', head);
        socket.emit('discussion:close', { id });
      });
    },
    () => {
      connection = null;
      listener.onDown();
    },
  );
  return () => ending.abort();
}
