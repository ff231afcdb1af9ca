// What a person can be at an organisation, in Swedish.
import type { Translated } from '../catalogue.js';
import type { affiliation as english } from './en.js';

export const affiliation: Translated<typeof english> = {
  roles: {
    STAFF: 'medarbetare',
    HEAD: 'rektor',
    COORDINATOR: 'koordinator',
    SUPERUSER: 'superanvändare',
    MENTOR: 'mentor',
    SAFEGUARDING_LEAD: 'ansvarig för barnens trygghet',
    GOVERNOR: 'styrelseledamot',
    OFFICER: 'medarbetare',
  },
};
