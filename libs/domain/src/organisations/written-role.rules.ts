// Roles as people write them in their own lists, in the three languages.
import type { AffiliationRole } from './affiliation.rules.js';

const written: Readonly<Record<AffiliationRole, readonly string[]>> = {
  staff: ['staff', 'member of staff', 'teacher', 'lærer', 'pædagog', 'medarbejder', 'lärare', 'medarbetare'],
  head: ['head', 'headteacher', 'head teacher', 'principal', 'skoleleder', 'rektor'],
  coordinator: ['coordinator', 'co-ordinator', 'school coordinator', 'koordinator', 'samordnare'],
  superuser: ['super-user', 'superuser', 'super user', 'superbruger', 'superanvändare'],
  mentor: ['mentor', 'ict mentor'],
  safeguarding_lead: ['safeguarding lead', 'safeguarding', 'dsl', 'designated safeguarding lead'],
  governor: ['governor', 'bestyrelsesmedlem', 'styrelseledamot'],
  officer: ['officer', 'konsulent', 'handläggare'],
};

const roleOfWords: ReadonlyMap<string, AffiliationRole> = new Map(
  (Object.keys(written) as AffiliationRole[]).flatMap((role) => written[role].map((words) => [words, role] as const)),
);

/** The role that a cell of a list names; null when it names none. */
export const writtenRole = (cell: string): AffiliationRole | null => roleOfWords.get(cell.trim().toLowerCase()) ?? null;
