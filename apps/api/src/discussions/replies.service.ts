// An answer by mail becomes a post, through the same door as on the web; else its author is told what is missing.
import { Inject, Injectable } from '@nestjs/common';
import { ANSWERABLE_DAYS, replyFault, type ReplyFault } from '@sixfold/domain';
import { type Paragraph, readDocument } from '@sixfold/rich-text';
import { v5 as keyFrom } from 'uuid';
import { Clock } from '../platform/clock/clock.js';
import { CONFIG } from '../platform/config/config.module.js';
import type { Config, InboundMail } from '../platform/config/config.js';
import { ACTOR_SOURCE, type ActorSource } from '../platform/graphql/actor-source.js';
import { found, Refusal } from '../platform/graphql/refusal.js';
import { ownWords } from '../platform/mail/inbound/own-words.js';
import { type ReceivedMessage } from '../platform/mail/inbound/read-message.js';
import { addressIn, isDenied } from '../platform/mail/inbound/senders.js';
import { PostsService } from './posts.service.js';
import { dayOf, isSignedFor, readSignedAddress, type SignedAddress } from './reply-address.js';
import { type Correspondent, RepliesRepository } from './replies.repository.js';
import { ReplyAnswers } from './reply-answers.js';

/** What a mail calls its sender may be longer than any address is. */
const LONGEST_ADDRESS = 254;

/** A mail that may become a post: with whom it is from, as far as that is known, and where it is to go. */
interface Reply {
  readonly message: ReceivedMessage;
  readonly to: SignedAddress | null;
  /** Whose address it was answered to. */
  readonly owner: Correspondent | null;
  readonly words: string;
}

@Injectable()
export class RepliesService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    private readonly replies: RepliesRepository,
    private readonly posts: PostsService,
    private readonly answers: ReplyAnswers,
    private readonly clock: Clock,
  ) {}

  /** Takes a mail that has come in; the same mail twice is one post, and one answer. */
  async take(message: ReceivedMessage, inbound: InboundMail): Promise<void> {
    const signed = message.recipients.filter(
      (recipient) => readSignedAddress(recipient, inbound.replyAddress) !== null,
    );
    const ours = [addressIn(this.config.mailFrom), inbound.replyAddress, ...signed];
    if (message.isAutomatic || message.from === '' || ours.includes(message.from)) return;
    const to = readSignedAddress(signed[0] ?? '', inbound.replyAddress);
    const owner = to === null ? null : await this.ownerOf(to);
    const reply = { message, to, owner, words: owner === null ? '' : ownWords(message.text, ours) };
    const fault = this.faultOf(reply, inbound);
    if (fault !== null || to === null || owner === null) return this.refuse(reply, fault ?? 'address_unknown');
    await this.post(reply, to, owner);
  }

  /** The address does not name them: it is tried for everybody who could have been given it. */
  private async ownerOf(to: SignedAddress): Promise<Correspondent | null> {
    const people = await this.replies.everInGroupOf(to.discussionId);
    return people.find(({ personId }) => isSignedFor(personId, to, this.config.sessionSecret)) ?? null;
  }

  private faultOf({ message, to, owner, words }: Reply, inbound: InboundMail): ReplyFault | null {
    return replyFault({
      addressIsOurs: owner !== null,
      addressExpired: to !== null && to.lastDay < dayOf(this.clock.now()),
      fromOwnAddress: owner?.email === message.from,
      senderDenied: isDenied(message.authentication, inbound.authenticatedBy),
      words,
    });
  }

  private async post({ message, words }: Reply, to: SignedAddress, owner: Correspondent): Promise<void> {
    const { discussionId } = to;
    const clientKey = keyFrom(message.id, discussionId);
    try {
      const person = { personId: owner.personId, actor: this.actors.load(owner.personId).then(found) };
      await this.posts.post(person, { discussionId, clientKey, body: readDocument(documentIn(words)) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // The same letter again, which a way station has changed: it stands there already.
      if (error.code === 'CLIENT_KEY_REUSED') return;
      return this.answers.refuse(owner, message, discussionId, { code: error.code });
    }
    if (message.hasFiles) await this.answers.sayFilesWait(owner, message, discussionId);
  }

  /** Whoever owns the address is told, else whoever has an account with the sender's; strangers are not mailed. */
  private async refuse({ message, to, owner }: Reply, fault: ReplyFault): Promise<void> {
    const person = owner ?? (await this.replies.withAddress(message.from));
    if (person === null) return;
    const details = { days: ANSWERABLE_DAYS, sender: message.from.slice(0, LONGEST_ADDRESS) };
    await this.answers.refuse(person, message, owner && to ? to.discussionId : null, { fault, details });
  }
}

/** Paragraphs apart by an empty line, their lines kept. */
function documentIn(words: string): unknown {
  const content = words.split(/\n{2,}/).map((text): Paragraph => {
    const lines = text.split('\n').flatMap((line) => (line === '' ? [] : [{ type: 'text' as const, text: line }]));
    return {
      type: 'paragraph',
      content: lines.flatMap((line, index) => (index === 0 ? [line] : [{ type: 'hardBreak' as const }, line])),
    };
  });
  return { type: 'doc', content };
}
