// What a person can be at an organisation (product.md, "affiliation").
export type OrganisationKind = 'school' | 'partner';

export const affiliationRoles = [
  'staff',
  'head',
  'coordinator',
  'superuser',
  'mentor',
  'safeguarding_lead',
  'governor',
  'officer',
] as const;

export type AffiliationRole = (typeof affiliationRoles)[number];

/** Whether this role answers for the organisation: a school through coordinator or head, a partner through an officer. */
export const answersForOrganisation = (kind: OrganisationKind, role: AffiliationRole): boolean =>
  kind === 'school' ? role === 'coordinator' || role === 'head' : role === 'officer';
