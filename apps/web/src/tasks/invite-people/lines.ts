// The lines of a list that is being put together; each keeps its key while it is changed.
import { ROLES_TO_INVITE } from '@sixfold/domain';
import { v7 as newKey } from 'uuid';
import type { Role } from './invite-people.graphql.js';
import type { PersonInList } from './read-list.js';

export interface Line {
  key: string;
  email: string;
  /** Null where nothing is said: what most people are. */
  role: Role | null;
}

export const lineOf = (email: string, role: Role | null): Line => ({ key: newKey(), email, role });

export const linesOf = (people: readonly PersonInList[]): readonly Line[] =>
  people.map(({ email, role }) => lineOf(email, role && (role.toUpperCase() as Role)));

/** What people can be at a school or at a partner, in the words of the API; the first is what most are. */
export const rolesAt = (kind: 'SCHOOL' | 'PARTNER'): readonly Role[] =>
  ROLES_TO_INVITE[kind === 'SCHOOL' ? 'school' : 'partner'].map((role) => role.toUpperCase() as Role);
