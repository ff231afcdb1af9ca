// How long an invitation stands, and what has become of it.

export const INVITATION_DAYS = 7;

export type InvitationStanding = 'open' | 'accepted' | 'withdrawn' | 'expired';

export interface InvitationFacts {
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** What has become of an invitation by this moment. */
export const invitationStanding = (invitation: InvitationFacts, now: Date): InvitationStanding => {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.withdrawnAt) return 'withdrawn';
  return invitation.expiresAt <= now ? 'expired' : 'open';
};

/** The moment from which an invitation made now can no longer be accepted. */
export const invitationExpiry = (now: Date): Date => new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
