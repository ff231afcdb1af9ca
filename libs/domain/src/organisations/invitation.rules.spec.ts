import fc from 'fast-check';
import {
  INVITATION_MAILS_A_DAY,
  invitationExpiry,
  invitationFatesOf,
  invitationStanding,
  isInvitedBy,
  type KnownAddress,
} from './invitation.rules.js';

describe('what has become of an invitation', () => {
  const made = new Date('2026-11-01T08:00:00Z');
  const expiresAt = invitationExpiry(made);
  const open = { expiresAt, acceptedAt: null, withdrawnAt: null };

  it.each([
    ['open until its last moment', open, new Date(expiresAt.getTime() - 1), 'open'],
    ['expired from then on', open, expiresAt, 'expired'],
    ['accepted, for good', { ...open, acceptedAt: made }, expiresAt, 'accepted'],
    ['withdrawn', { ...open, withdrawnAt: made }, made, 'withdrawn'],
  ] as const)('%s', (_case, invitation, now, standing) => {
    expect(invitationStanding(invitation, now)).toBe(standing);
  });

  it('stands seven days', () => {
    expect(expiresAt).toEqual(new Date('2026-11-08T08:00:00Z'));
  });
});

describe('what comes of a list', () => {
  const unknown: KnownAddress = { rolesHere: [], isInvited: false, mailsToday: 0 };
  const fateOf = (email: string, role: 'staff' | 'mentor' | null, known: Partial<KnownAddress> | null) =>
    invitationFatesOf([{ email, role }], new Map(known && [['ben@hillside.example', { ...unknown, ...known }]]))[0];
  const often = INVITATION_MAILS_A_DAY.address;

  it.each([
    ['an address nobody here knows', 'ben@hillside.example', null, null, 'to_invite'],
    ['the same, in capitals and with spaces', ' BEN@Hillside.example ', null, { isInvited: true }, 'already_invited'],
    ['what is no address', 'ben at hillside', null, null, 'unreadable'],
    ['an empty line', '', null, null, 'unreadable'],
    ['a colleague, without a role', 'ben@hillside.example', null, { rolesHere: ['head'] }, 'already_here'],
    ['a colleague in that role', 'ben@hillside.example', 'staff', { rolesHere: ['staff'] }, 'already_here'],
    ['a colleague in another role', 'ben@hillside.example', 'mentor', { rolesHere: ['staff'] }, 'further_role'],
    ['one mailed thrice today', 'ben@hillside.example', null, { mailsToday: often }, 'mailed_often'],
    ['one mailed twice today', 'ben@hillside.example', null, { mailsToday: often - 1 }, 'to_invite'],
  ] as const)('%s', (_case, email, role, known, fate) => expect(fateOf(email, role, known)).toBe(fate));

  it('names an address once, however it is written and however often', () => {
    const addresses = fc.constantFrom('a@x.example', 'A@X.example', ' a@x.example', 'b@x.example', 'nobody');
    fc.assert(
      fc.property(fc.array(addresses), (emails) => {
        const people = emails.map((email) => ({ email, role: null }));
        const fates = invitationFatesOf(people, new Map());
        const invited = emails.filter((_email, place) => isInvitedBy(fates[place]!));
        expect(fates).toHaveLength(emails.length);
        expect(new Set(invited.map((email) => email.trim().toLowerCase())).size).toBe(invited.length);
      }),
    );
  });
});
