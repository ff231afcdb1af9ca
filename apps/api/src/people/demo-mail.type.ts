// A mail as the page of the demo's outbox shows it.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { pageOf } from '../platform/graphql/paging.js';
import type { MailEntity } from '../platform/mail/mail.entity.js';

@ObjectType('DemoMail', {
  description: 'A mail that a demo wrote and, without a mail server, shows instead of sending.',
})
export class DemoMailType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The address of the person it is for.' })
  to: string;

  @Field()
  subject: string;

  @Field({ description: 'The mail as plain text.' })
  text: string;

  @Field()
  queuedAt: Date;

  @Field(() => Date, { nullable: true, description: 'Null while it waits.' })
  sentAt: Date | null;
}

export const DemoMailPageType = pageOf(DemoMailType, 'DemoMailPage');

export const toDemoMailType = (mail: MailEntity): DemoMailType => ({
  id: mail.id,
  to: mail.toAddress,
  subject: mail.subject,
  text: mail.text,
  queuedAt: mail.queuedAt,
  sentAt: mail.sentAt,
});
