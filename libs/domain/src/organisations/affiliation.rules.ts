// What a person can be at an organisation (product.md, "affiliation").
export const organisationKinds = ['school', 'partner'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

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

/** Who answers for an organisation: for a school its coordinator or head, for a partner its officer. */
export const ANSWERING_ROLES: Readonly<Record<OrganisationKind, readonly AffiliationRole[]>> = {
  school: ['coordinator', 'head'],
  partner: ['officer'],
};

export const answersForOrganisation = (kind: OrganisationKind, role: AffiliationRole): boolean =>
  ANSWERING_ROLES[kind].includes(role);

/** What people can be invited as by their organisation; the first is what somebody is of whom nothing else is said. */
export const ROLES_TO_INVITE: Readonly<Record<OrganisationKind, readonly [AffiliationRole, ...AffiliationRole[]]>> = {
  school: ['staff', 'head', 'coordinator', 'superuser', 'mentor', 'safeguarding_lead', 'governor'],
  partner: ['staff', 'officer', 'mentor'],
};
