// How long an invitation stands, what has become of it, and whom a list of addresses would invite.
import { foldEmail, isEmail } from '../people/person.rules.js';
import type { AffiliationRole } from './affiliation.rules.js';

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

/** How many people one list may name. */
export const PEOPLE_TO_INVITE_MOST = 500;

/** How many invitations an organisation may mail in a day and a night, and how many of them to one address. */
export const INVITATION_MAILS_A_DAY = { organisation: 1_000, address: 3 } as const;

export interface PersonToInvite {
  /** As it was written. */
  readonly email: string;
  /** Null when nothing is said: such a person is invited as what most people are. */
  readonly role: AffiliationRole | null;
}

/**
 * What an organisation knows of an address: of its own people and of its own invitations. Whether anybody else has an
 * account is no part of it, so that nobody can find that out by a list.
 */
export interface KnownAddress {
  readonly rolesHere: readonly AffiliationRole[];
  readonly isInvited: boolean;
  readonly mailsToday: number;
}

export const invitationFates = [
  'to_invite',
  'further_role',
  'already_here',
  'already_invited',
  'mailed_often',
  'twice',
  'unreadable',
] as const;

/** What will come of one line of a list. */
export type InvitationFate = (typeof invitationFates)[number];

const fateOfKnown = ({ role }: PersonToInvite, { rolesHere, isInvited, mailsToday }: KnownAddress): InvitationFate => {
  if (rolesHere.length > 0 && (role === null || rolesHere.includes(role))) return 'already_here';
  if (isInvited) return 'already_invited';
  if (mailsToday >= INVITATION_MAILS_A_DAY.address) return 'mailed_often';
  return rolesHere.length > 0 ? 'further_role' : 'to_invite';
};

/** The fate of every line, in their order; `known` is by the folded address. */
export function invitationFatesOf(
  people: readonly PersonToInvite[],
  known: ReadonlyMap<string, KnownAddress>,
): readonly InvitationFate[] {
  const seen = new Set<string>();
  return people.map((person) => {
    const email = foldEmail(person.email);
    if (!isEmail(email)) return 'unreadable';
    if (seen.has(email)) return 'twice';
    seen.add(email);
    const facts = known.get(email);
    return facts === undefined ? 'to_invite' : fateOfKnown(person, facts);
  });
}

/** Whether a line of this fate is sent an invitation. */
export const isInvitedBy = (fate: InvitationFate): boolean => fate === 'to_invite' || fate === 'further_role';
