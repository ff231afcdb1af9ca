// Open sockets on the API's own port: who is connected, in which rooms, and what is pushed there after a commit.
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Server, type Socket } from 'socket.io';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { ACTOR_SOURCE, type ActorSource } from '../graphql/actor-source.js';
import { Readiness } from '../web/readiness.js';
import { addressOf, rangeOf } from '../session/limits/network-range.js';
import { Sessions } from '../session/sessions.js';
import { cutOff } from './backlog.js';
import { type BetweenNodes, connectNodes } from './between-nodes.js';
import { Companies, type NodeReport } from './companies.js';
import { EventRate } from './event-rate.js';
import { ownPagesOnly } from './handshake.js';
import { keyOf, LiveSocket } from './live-socket.js';
import { type Head, type LiveRoom, LiveRooms } from './live-rooms.js';
import { Strangers } from './strangers.js';

const SOCKETS_A_PERSON = 5;
/** Twice what one socket may send: nobody is busy in more than two windows at once. */
const EVENTS_A_SECOND_A_PERSON = 40;
const LARGEST_MESSAGE = 32_768;
const CONNECT_WITHIN_MS = 5_000;
/** A client answers a farewell at once; one that does not would keep its line for half a minute, and count nowhere. */
const FAREWELL_MS = 1_000;

/** What one reader more costs who all are told at once to ask, and how long anybody waits for it at the most. */
const ASKING_MS = 2;
const SPREAD_MOST_MS = 2_000;

type Connection = Socket['conn'];

@Injectable()
export class Live implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly sockets = new Set<LiveSocket>();
  private readonly strangers = new Strangers();
  private server: Server | null = null;
  private betweenNodes: BetweenNodes | null = null;
  private readonly companies = new Companies({
    tellSockets: ({ kind, id }, gathered) =>
      this.tellHere(kind, `${id}:company`, `${kind}:company`, { id, ...gathered }),
    tellNodes: (report) => {
      if (this.betweenNodes !== null) this.server?.serverSideEmit('company', report);
    },
  });

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    private readonly sessions: Sessions,
    private readonly rooms: LiveRooms,
    private readonly http: HttpAdapterHost,
    private readonly readiness: Readiness,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.betweenNodes = await connectNodes(this.config);
    const isOwnPage = ownPagesOnly(this.config);
    this.server = new Server(this.http.httpAdapter.getHttpServer() as HttpServer, {
      // A no is answered with 400 or 403, and nothing is upgraded.
      allowRequest: (request, answer) => {
        if (!isOwnPage(request)) answer('FORBIDDEN', false);
        else if (this.readiness.isLeaving || this.strangers.isFull(this.placeOf(request)))
          answer('BUSY_TRY_AGAIN', false);
        else answer(null, true);
      },
      serveClient: false,
      transports: ['websocket', 'polling'],
      maxHttpBufferSize: LARGEST_MESSAGE,
      connectTimeout: CONNECT_WITHIN_MS,
      perMessageDeflate: false,
      httpCompression: false,
    });
    this.server.engine.on('connection', (connection: Connection) => this.countStranger(connection));
    if (this.betweenNodes !== null) this.server.adapter(this.betweenNodes.adapter);
    this.companies.start();
    this.server.on('company', (report: NodeReport) => this.companies.hear(report));
    this.server.use((socket, next) => void this.admit(socket).then(() => next(), next));
    this.server.on('connection', (socket) => this.welcome(socket));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.companies.stop();
    // The line is cut, not the namespace: clients come back by themselves, to another node or after the restart.
    this.server?.engine.close();
    await this.server?.of('/').adapter.close();
    await this.betweenNodes?.close();
  }

  /** How many sockets are open on this node. */
  get openSockets(): number {
    return this.sockets.size;
  }

  /** Closes every socket of this node, evenly over so many milliseconds; clients come back by themselves, elsewhere. */
  async sendAway(overMs: number): Promise<void> {
    const all = [...this.sockets];
    for (const socket of all) {
      socket.cutLine();
      await pause(overMs / all.length);
    }
  }

  /** Sends `message` once to every socket in the room, on every node. Only ever called after the commit. */
  push(roomName: string, id: string, event: string, message: unknown): void {
    this.server?.to(keyOf({ name: roomName }, id)).emit(event, message);
  }

  /** Says on every node that a log goes on to this seq: each reader asks for what is new to them. */
  pushHead(roomName: string, head: Head): void {
    this.push(roomName, head.id, `${roomName}:head`, this.spread(roomName, head));
  }

  /** The same, to the sockets of this node alone. */
  tellHeadHere(roomName: string, head: Head): void {
    this.tellHere(roomName, head.id, `${roomName}:head`, this.spread(roomName, head));
  }

  /** The ids of the rooms of this kind in which a socket of this node is. */
  openHere(room: LiveRoom): readonly string[] {
    return [...new Set([...this.sockets].flatMap((socket) => socket.roomsOf(room)))];
  }

  /** These people lost a right: each of their sockets here leaves the rooms it may no longer hear. */
  async judgeAgain(personIds: ReadonlySet<string>): Promise<void> {
    const connected = [...this.sockets].filter(({ session }) => personIds.has(session.personId));
    const people = new Set(connected.map(({ session }) => session.personId));
    await Promise.all(
      [...people].map(async (personId) => {
        const actor = await this.actors.load(personId);
        const theirs = connected.filter(({ session }) => session.personId === personId);
        await Promise.all(theirs.map((socket) => socket.judgeAgain(actor)));
      }),
    );
  }

  /** Ends the line of every socket of this node that does not keep up with what is written to it. */
  cutOffLaggards(): void {
    for (const socket of this.sockets) socket.cutOffIfBehind();
  }

  endSessions(sessionIds: ReadonlySet<string>): void {
    for (const socket of this.sockets) if (sessionIds.has(socket.session.sessionId)) socket.close();
  }

  private tellHere(roomName: string, id: string, event: string, message: unknown): void {
    this.server?.local.to(keyOf({ name: roomName }, id)).emit(event, message);
  }

  /** With the time over which a room full of readers is to spread its asking, in milliseconds. */
  private spread(roomName: string, head: Head): Head & { overMs: number } {
    const readers = this.server?.of('/').adapter.rooms.get(keyOf({ name: roomName }, head.id))?.size ?? 0;
    return { ...head, overMs: Math.min(readers * ASKING_MS, SPREAD_MOST_MS) };
  }

  /** Refuses a socket by the error it throws, which the client receives as `connect_error`. */
  private async admit(socket: Socket): Promise<void> {
    const session = await this.sessions.sessionOf(socket.request);
    if (session === null) throw new Error('SIGN_IN_NEEDED');
    socket.data = session;
  }

  private countStranger(connection: Connection): void {
    const place = this.placeOf(connection.request);
    this.strangers.add(place, connection);
    connection.once('close', () => {
      this.strangers.remove(place, connection);
      setTimeout(() => cutOff(connection), FAREWELL_MS).unref();
    });
  }

  private placeOf(request: IncomingMessage): string {
    return rangeOf(addressOf(request, this.config.trustedProxies));
  }

  private welcome(socket: Socket): void {
    this.strangers.remove(this.placeOf(socket.request), socket.conn);
    const session = socket.data as LiveSocket['session'];
    const others = [...this.sockets].filter((other) => other.session.personId === session.personId);
    const rate = others[0]?.rateOfPerson ?? new EventRate(EVENTS_A_SECOND_A_PERSON);
    const live = new LiveSocket(socket, session, (id) => this.actors.load(id), this.companies, rate);
    if (others.length >= SOCKETS_A_PERSON) return live.close();
    this.sockets.add(live);
    socket.on('disconnect', () => {
      this.sockets.delete(live);
      live.leaveAll();
    });
    for (const room of this.rooms.all()) live.offer(room);
  }
}
