// One's own account: signing in and out, settings, password.
import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  type Appearance,
  canLookAfterAccount,
  foldEmail,
  isPersonName,
  judgePassword,
} from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import type { Request, Response } from 'express';
import { CONFIG } from '../platform/config/config.module.js';
import type { Config } from '../platform/config/config.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Mailer } from '../platform/mail/mailer.js';
import { AttemptLimits } from '../platform/session/limits/attempt-limits.js';
import { SessionRows } from '../platform/session/session-rows.js';
import { sessionIdOf, signInRequest, signOutRequest } from '../platform/session/sign-in-request.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { Passwords } from './passwords.js';
import { tellOfNewPassword } from './password-changed.js';
import { PeopleRepository } from './people.repository.js';
import type { PersonEntity } from './person.entity.js';

@Injectable()
export class PeopleService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly people: PeopleRepository,
    private readonly passwords: Passwords,
    private readonly limits: AttemptLimits,
    private readonly sessions: SessionRows,
    private readonly mailer: Mailer,
    private readonly transaction: Transaction,
  ) {}

  findMe(personId: string): Promise<PersonEntity | null> {
    return this.people.findById(personId);
  }

  /** A wrong password, an unknown address and a suspended account are one and the same answer, after the same time. */
  async signIn(request: Request, email: string, password: string): Promise<PersonEntity> {
    const attempt = { request, account: foldEmail(email) };
    const person = await this.limits.check('password', attempt, () => this.whoEnters(email, password));
    if (person === null) throw new Refusal('SIGN_IN_FAILED');
    await signInRequest(request, person.id);
    return person;
  }

  async signOut(request: Request, response: Response): Promise<void> {
    await signOutRequest(request, response, this.config);
  }

  async changeSettings(
    actor: Actor,
    settings: { name: string; language: Language; appearance: Appearance },
  ): Promise<PersonEntity> {
    ensure(canLookAfterAccount(actor, actor));
    const name = settings.name.trim();
    if (!isPersonName(name)) throw new Refusal('INPUT_NOT_ACCEPTED', { field: 'name' });
    await this.transaction.run((tx) => this.people.changeSettings(tx, actor.personId, { ...settings, name }));
    return found(await this.people.findById(actor.personId));
  }

  async changePresence(actor: Actor, isShown: boolean): Promise<PersonEntity> {
    ensure(canLookAfterAccount(actor, actor));
    await this.transaction.run(async (tx) => {
      await this.people.changePresence(tx, actor.personId, isShown);
      // Like a lost right it reaches the open sockets of every node within a second.
      tx.revoke({ personId: actor.personId });
    });
    return found(await this.people.findById(actor.personId));
  }

  /** Ends all the person's other sessions: whoever knew the old password is out. */
  async changePassword(request: Request, actor: Actor, current: string, next: string): Promise<void> {
    ensure(canLookAfterAccount(actor, actor));
    const person = found(await this.people.findById(actor.personId));
    ensure(judgePassword(next, person));
    const attempt = { request, account: person.id };
    const isRight = await this.limits.check('password', attempt, async () =>
      (await this.passwords.verify(person.passwordHash, current)) ? true : null,
    );
    if (isRight === null) throw new Refusal('CURRENT_PASSWORD_WRONG');
    const passwordHash = await this.passwords.hash(next);
    await this.transaction.run(async (tx) => {
      await this.people.changePassword(tx, person.id, passwordHash);
      await this.sessions.endAllOf(tx, person.id, sessionIdOf(request));
      await tellOfNewPassword(this.mailer, tx, person);
    });
  }

  private async whoEnters(email: string, password: string): Promise<PersonEntity | null> {
    const person = await this.people.findByEmail(email);
    const passwordHash = person === null || person.suspendedAt !== null ? null : person.passwordHash;
    const isRight = await this.passwords.verify(passwordHash, password);
    if (!isRight || person === null) return null;
    if (passwordHash !== null && this.passwords.isOutdated(passwordHash)) await this.renewHash(person.id, password);
    return person;
  }

  private async renewHash(personId: string, password: string): Promise<void> {
    const passwordHash = await this.passwords.hash(password);
    await this.transaction.run((tx) => this.people.changePassword(tx, personId, passwordHash));
  }
}
