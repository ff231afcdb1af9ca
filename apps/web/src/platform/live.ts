// The one live connection: opened when first needed, WebSocket first, back by itself after a loss.
import type { Socket } from 'socket.io-client';

interface RoomListener {
  /** The server lets us listen, at first and after every loss: pull what came meanwhile. */
  onOpen: () => void;
  /** The server no longer lets us listen. */
  onGone: () => void;
  /** The line is down; it comes back by itself. */
  onDown: () => void;
}

export interface PersonThere {
  id: string;
  name: string;
  /** Null for who reads there without being one of the group. */
  organisationName: string | null;
}

/** Who has a discussion open at this moment, the reader among them: how many, the first by name, and who writes. */
export interface CompanyThere {
  count: number;
  here: readonly PersonThere[];
  writing: readonly PersonThere[];
}

export interface DiscussionListener<Entry> extends RoomListener {
  /** An entry of the discussion's log, as the API's type has it. It may come twice and out of order. */
  onEntry: (entry: Entry) => void;
  /** How far the log goes: whoever has less has missed something, and asks at some moment of so many milliseconds. */
  onHead: (seq: number, overMs: number) => void;
  onCompany?: (company: CompanyThere) => void;
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

interface Room extends RoomListener {
  kind: 'discussion' | 'notices';
  id: string;
  /** What the server says there, by the name of the event. */
  hears: Readonly<Record<string, (told: unknown) => void>>;
}

/** Is in one room of the server until the returned function is called. */
function inRoom({ kind, id, hears, onOpen, onGone, onDown }: Room): () => void {
  connection ??= connect();
  const ending = new AbortController();
  void connection.then(
    (socket) => {
      if (ending.signal.aborted) return;
      const open = () =>
        socket.emit(`${kind}:open`, { id }, ({ joined }: { joined: boolean }) => (joined ? onOpen() : onGone()));
      const lost = (left: unknown) => (left as { id: string }).id === id && onGone();
      const listeners: readonly (readonly [string, (told: unknown) => void])[] = [
        ['connect', open],
        ['disconnect', onDown],
        ['connect_error', onDown],
        [`${kind}:lost`, lost],
        ...Object.entries(hears),
      ];
      for (const [event, hear] of listeners) socket.on(event, hear);
      if (socket.connected) open();
      ending.signal.addEventListener('abort', () => {
        for (const [event, hear] of listeners) socket.off(event, hear);
        socket.emit(`${kind}:close`, { id });
      });
    },
    () => {
      connection = null;
      onDown();
    },
  );
  return () => ending.abort();
}

interface Addressed {
  discussionId: string;
}

/** Listens to one discussion until the returned function is called. */
export function openDiscussion<Entry extends Addressed>(id: string, listener: DiscussionListener<Entry>): () => void {
  const { onEntry, onHead, onCompany, ...room } = listener;
  const entry = (told: unknown) => (told as Entry).discussionId === id && onEntry(told as Entry);
  const head = (told: unknown) => {
    const { id: toldId, seq, overMs } = told as { id: string; seq: number; overMs: number };
    if (toldId === id) onHead(seq, overMs);
  };
  const company = (told: unknown) => {
    const { id: toldId, ...there } = told as CompanyThere & { id: string };
    if (toldId === id) onCompany?.(there);
  };
  const hears = { entry, 'discussion:head': head, 'discussion:company': company };
  return inRoom({ kind: 'discussion', id, hears, ...room });
}

const ANSWER_WITHIN_MS = 5_000;

/** Says what this person does in a discussion that is open here; false when it is not shown to the others. */
export async function sayThere(id: string, does: 'reads' | 'writes' | 'leaves'): Promise<boolean> {
  try {
    const socket = await connection;
    if (!socket?.connected) return true;
    const said: unknown = await socket.timeout(ANSWER_WITHIN_MS).emitWithAck('discussion:here', { id, does });
    return (said as { shown: boolean }).shown;
  } catch {
    // The line is slow or down: it is said again when it is back.
    return true;
  }
}

const ignore = (): void => undefined;

/** Says whenever this person's notices may have changed, also after a loss, until the returned function is called. */
export const openNotices = (personId: string, onChange: () => void): (() => void) =>
  inRoom({
    kind: 'notices',
    id: personId,
    hears: { 'notices:changed': onChange, 'notices:head': onChange },
    onOpen: onChange,
    onGone: ignore,
    onDown: ignore,
  });
