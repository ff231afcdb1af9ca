// What links sent or printed once allow: a new password, and the first administrator.
import { Injectable } from '@nestjs/common';
import { foldEmail, isEmail, isPersonName, judgePassword } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import type { Request } from 'express';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { languageOfRequest } from '../platform/i18n/language-of-request.js';
import { Mailer } from '../platform/mail/mailer.js';
import { AttemptLimits } from '../platform/session/limits/attempt-limits.js';
import { SessionRows } from '../platform/session/session-rows.js';
import { hashOfSecret } from '../platform/session/secret.js';
import { signInRequest } from '../platform/session/sign-in-request.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import { Passwords } from './passwords.js';
import { tellOfNewPassword } from './password-changed.js';
import { PeopleRepository } from './people.repository.js';
import type { PersonEntity } from './person.entity.js';
import type { LinkPurpose } from './single-use-link.entity.js';
import { SingleUseLinks, type UsableLink } from './single-use-links.js';

export const PASSWORD_RESET_ASKED = 'password-reset.asked';

/** However many places ask for it, nobody's mailbox is filled. */
const MOST_LINKS_AN_HOUR = 5;

interface Newcomer {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly passwordHash: string;
}

@Injectable()
export class AccountLinksService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly links: SingleUseLinks,
    private readonly passwords: Passwords,
    private readonly limits: AttemptLimits,
    private readonly sessions: SessionRows,
    private readonly mailer: Mailer,
    private readonly transaction: Transaction,
  ) {}

  /** Known and unknown addresses take the same steps: whether there is an account is looked up after the answer. */
  async askForPasswordReset(request: Request, email: string): Promise<void> {
    const folded = foldEmail(email);
    await this.limits.count('mail', { request, account: folded });
    if (!isEmail(folded)) return;
    await this.transaction.run(async (tx) => tx.record({ name: PASSWORD_RESET_ASKED, email: folded }));
  }

  /** The id of the link is that of the event: an event that comes twice sends one mail. */
  async sendResetLink(eventId: string, email: string): Promise<void> {
    const person = await this.people.findByEmail(email);
    if (person === null || person.suspendedAt !== null) return;
    if ((await this.links.countOfLastHour(person.id)) >= MOST_LINKS_AN_HOUR) return;
    await this.transaction.run(async (tx) => {
      const secret = await this.links.make(tx, eventId, 'reset_password', { personId: person.id });
      if (secret === null) return;
      await this.mailer.queue(tx, {
        to: email,
        language: person.language,
        template: 'reset-password',
        details: { path: `/reset-a-password?token=${secret}` },
        dedupeKey: `reset-password:${eventId}`,
      });
    });
  }

  async resetPassword(request: Request, secret: string, password: string): Promise<PersonEntity> {
    const { personId } = await this.linkOf(request, 'reset_password', secret);
    const person = personId === null ? null : await this.people.findById(personId);
    if (person === null || person.suspendedAt !== null) throw new Refusal('LINK_NOT_USABLE');
    ensure(judgePassword(password, person));
    const passwordHash = await this.passwords.hash(password);
    await this.transaction.run(async (tx) => {
      await this.useUp(tx, 'reset_password', secret);
      await this.takePassword(tx, person, passwordHash);
    });
    await signInRequest(request, person.id);
    return person;
  }

  /** Whoever runs the server printed the link: it makes the account of its address, or takes over the one there is. */
  async useAdministratorLink(request: Request, secret: string, name: string, password: string): Promise<PersonEntity> {
    const { email } = await this.linkOf(request, 'first_administrator', secret);
    const administrator = { email: found(email), name: name.trim(), language: languageOfRequest(request) };
    if (!isPersonName(administrator.name)) throw new Refusal('INPUT_NOT_ACCEPTED', { field: 'name' });
    ensure(judgePassword(password, administrator));
    const passwordHash = await this.passwords.hash(password);
    const personId = await this.transaction.run(async (tx) => {
      await this.useUp(tx, 'first_administrator', secret);
      return this.appoint(tx, { ...administrator, passwordHash });
    });
    await signInRequest(request, personId);
    return found(await this.people.findById(personId));
  }

  private async appoint(tx: Tx, newcomer: Newcomer): Promise<string> {
    const known = await this.people.findByEmailInside(tx, newcomer.email);
    const personId = known?.id ?? (await this.people.createPerson(tx, newcomer));
    if (known !== null) await this.takePassword(tx, known, newcomer.passwordHash);
    await this.people.appointAdministrator(tx, personId);
    tx.audit({ act: 'administrator.appointed', actorId: personId, subjectId: personId });
    return personId;
  }

  /** A new password ends every session and every other link: nobody who came by the old one stays. */
  private async takePassword(tx: Tx, person: PersonEntity, passwordHash: string): Promise<void> {
    await this.people.changePassword(tx, person.id, passwordHash);
    await this.links.useUpAllOf(tx, person.id);
    await this.sessions.endAllOf(tx, person.id, null);
    await tellOfNewPassword(this.mailer, tx, person);
  }

  private async linkOf(request: Request, purpose: LinkPurpose, secret: string): Promise<UsableLink> {
    const attempt = { request, account: hashOfSecret(secret) };
    const link = await this.limits.check('link', attempt, () => this.links.usable(purpose, secret));
    if (link === null) throw new Refusal('LINK_NOT_USABLE');
    return link;
  }

  private async useUp(tx: Tx, purpose: LinkPurpose, secret: string): Promise<void> {
    if ((await this.links.use(tx, purpose, secret)) === null) throw new Refusal('LINK_NOT_USABLE');
  }
}
