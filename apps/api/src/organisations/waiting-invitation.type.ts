// What those who look after an organisation's invitations see of them.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type AffiliationRole, type InvitationFate, invitationFates, invitationStanding } from '@sixfold/domain';
import { pageOf } from '../platform/graphql/paging.js';
import { wordEnum } from '../platform/graphql/word-enum.js';
import { RoleEnum } from './affiliation.type.js';
import type { WaitingInvitation } from './invitations.repository.js';

export const FateEnum = wordEnum<InvitationFate>(
  'InvitationFate',
  invitationFates,
  'What comes of a line of a list. An address with an account elsewhere and one without are the same: to be invited.',
);

@ObjectType('WaitingInvitation', { description: 'An invitation to an organisation that has not been answered.' })
export class WaitingInvitationType {
  @Field(() => ID)
  id: string;

  @Field()
  email: string;

  @Field(() => RoleEnum)
  role: AffiliationRole;

  @Field()
  inviterName: string;

  @Field({ description: 'When its link was mailed last.' })
  sentAt: Date;

  @Field(() => Int)
  timesSent: number;

  @Field()
  expiresAt: Date;

  @Field({ description: 'Whether its week is over, so that only a new link leads in.' })
  isExpired: boolean;
}

export const WaitingInvitationPage = pageOf(WaitingInvitationType, 'WaitingInvitationPage');

export const toWaitingInvitationType = (invitation: WaitingInvitation, now: Date): WaitingInvitationType => {
  const { id, email, role, inviterName, sentAt, timesSent, expiresAt } = invitation;
  const standing = invitationStanding({ expiresAt, acceptedAt: null, withdrawnAt: null }, now);
  return { id, email, role, inviterName, sentAt, timesSent, expiresAt, isExpired: standing === 'expired' };
};
