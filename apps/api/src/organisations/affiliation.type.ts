// What people see of ties and invitations: their own.
import { Field, HideField, ID, InterfaceType, ObjectType } from '@nestjs/graphql';
import { type AffiliationRole, affiliationRoles } from '@sixfold/domain';
import { wordEnum } from '../platform/graphql/word-enum.js';
import type { AffiliationEntity } from './affiliation.entity.js';
import type { InvitationEntity } from './invitation.entity.js';
import type { AcceptedInvitation, InvitationShown } from './invitations.service.js';

export const RoleEnum = wordEnum('AffiliationRole', affiliationRoles, 'What a person is at an organisation.');

@InterfaceType('AtOrganisation', { description: 'What concerns one organisation.' })
export abstract class AtOrganisation {
  @HideField()
  organisationId: string;
}

@ObjectType('Affiliation', {
  implements: () => [AtOrganisation],
  description: 'A tie of the person who asks to one organisation.',
})
export class AffiliationType extends AtOrganisation {
  @Field(() => ID)
  id: string;

  @Field(() => RoleEnum)
  role: AffiliationRole;

  @Field(() => String, { description: 'First day, as YYYY-MM-DD.' })
  startedOn: string;

  @Field({ description: 'False while a facilitator still has to confirm it; until then it has no effect.' })
  confirmed: boolean;
}

@ObjectType('Invitation', {
  implements: () => [AtOrganisation],
  description: 'An open invitation, as the person sees it who holds its link.',
})
export class InvitationType extends AtOrganisation {
  @Field()
  email: string;

  @Field(() => RoleEnum)
  role: AffiliationRole;

  @Field({ description: 'Who invites.' })
  inviterName: string;

  @Field({ description: 'Whether the address has an account already, so that its owner has to sign in first.' })
  hasAccount: boolean;

  @Field()
  expiresAt: Date;
}

@ObjectType('SentInvitation', {
  implements: () => [AtOrganisation],
  description: 'An open invitation, as the person sees it who sent it.',
})
export class SentInvitationType extends AtOrganisation {
  @Field(() => ID)
  id: string;

  @Field()
  email: string;

  @Field(() => RoleEnum)
  role: AffiliationRole;

  @Field()
  expiresAt: Date;
}

@ObjectType('AcceptedInvitation', { implements: () => [AtOrganisation], description: 'What came of an invitation.' })
export class AcceptedInvitationType extends AtOrganisation {
  @Field({ description: 'False when a facilitator has to confirm the person first.' })
  takesEffect: boolean;
}

export const toAffiliationType = (affiliation: AffiliationEntity): AffiliationType => ({
  id: affiliation.id,
  organisationId: affiliation.organisationId,
  role: affiliation.role,
  startedOn: affiliation.startedOn,
  confirmed: affiliation.confirmedAt !== null,
});

export const toInvitationType = ({ invitation, inviterName, hasAccount }: InvitationShown): InvitationType => ({
  organisationId: invitation.organisationId,
  email: invitation.email,
  role: invitation.role,
  inviterName,
  hasAccount,
  expiresAt: invitation.expiresAt,
});

export const toSentInvitationType = ({
  id,
  organisationId,
  email,
  role,
  expiresAt,
}: InvitationEntity): SentInvitationType => ({
  id,
  organisationId,
  email,
  role,
  expiresAt,
});

export const toAcceptedInvitationType = ({
  organisationId,
  takesEffect,
}: AcceptedInvitation): AcceptedInvitationType => ({
  organisationId,
  takesEffect,
});
