// What a person can be at an organisation, in English.
export const affiliation = {
  roles: {
    STAFF: 'a member of staff',
    HEAD: 'head',
    COORDINATOR: 'coordinator',
    SUPERUSER: 'super-user',
    MENTOR: 'mentor',
    SAFEGUARDING_LEAD: 'safeguarding lead',
    GOVERNOR: 'governor',
    OFFICER: 'officer',
  },
} as const;
