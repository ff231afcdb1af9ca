// Mail that was given up, for the administrator: why, and another try.
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canLookAfterMail, type MailFault, mailFaults } from '@sixfold/domain';
import { IdArg } from '../graphql/id-args.js';
import { PageArgs, pageOf, type PageOf, readCursor, toPage } from '../graphql/paging.js';
import { Policy } from '../graphql/policy.js';
import { CurrentActor } from '../graphql/request-context.js';
import { wordEnum } from '../graphql/word-enum.js';
import { FailedMailService } from './failed-mail.service.js';
import type { MailEntity } from './mail.entity.js';

const MailFaultEnum = wordEnum('MailFault', mailFaults, 'Why a mail server did not take a mail.');

@ObjectType('FailedMail', { description: 'A mail that is no longer tried. What it says is not shown.' })
export class FailedMailType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The address of the person it is for.' })
  to: string;

  @Field()
  subject: string;

  @Field(() => MailFaultEnum)
  fault: MailFault;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number;

  @Field()
  queuedAt: Date;

  @Field({ description: 'Since when it is no longer tried.' })
  gaveUpAt: Date;
}

const FailedMailPageType = pageOf(FailedMailType, 'FailedMailPage');

@Resolver()
export class FailedMailResolver {
  constructor(private readonly failed: FailedMailService) {}

  @Policy(canLookAfterMail)
  @Query(() => FailedMailPageType, { description: 'Mail that was given up, newest first; for administrators only.' })
  async failedMail(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<PageOf<FailedMailType>> {
    const [beforeId = null] = readCursor(after, ['id']) ?? [];
    return toPage(await this.failed.page(actor, first, beforeId), first, ({ id }) => [id], toFailedMailType);
  }

  @Policy(canLookAfterMail)
  @Mutation(() => Boolean, { description: 'Tries a mail that was given up again, as if it were new.' })
  async tryMailAgain(@CurrentActor() actor: Actor, @IdArg('id') id: string): Promise<true> {
    await this.failed.tryAgain(actor, id);
    return true;
  }
}

const toFailedMailType = (mail: MailEntity): FailedMailType => ({
  id: mail.id,
  to: mail.toAddress,
  subject: mail.subject,
  fault: mail.fault ?? 'no_answer',
  attempts: mail.attempts,
  queuedAt: mail.queuedAt,
  gaveUpAt: mail.gaveUpAt ?? mail.queuedAt,
});
