import { invitationExpiry, invitationStanding } from './invitation.rules.js';

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
