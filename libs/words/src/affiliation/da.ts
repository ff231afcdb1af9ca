// What a person can be at an organisation, in Danish.
import type { Translated } from '../catalogue.js';
import type { affiliation as english } from './en.js';

export const affiliation: Translated<typeof english> = {
  roles: {
    STAFF: 'medarbejder',
    HEAD: 'skoleleder',
    COORDINATOR: 'koordinator',
    SUPERUSER: 'superbruger',
    MENTOR: 'mentor',
    SAFEGUARDING_LEAD: 'ansvarlig for børnenes sikkerhed',
    GOVERNOR: 'bestyrelsesmedlem',
    OFFICER: 'medarbejder',
  },
};
