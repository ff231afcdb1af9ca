// The table of demo people that a start prints: who they are and how to sign in as them.
// @ts-check
import { demoPeople } from '../seed/people.mjs';

/** @returns {string} */
export function peopleTable() {
  const rows = [
    ['Name', 'Who', 'E-mail', 'Password'],
    ...demoPeople.map(({ name, who, email, password }) => [name, who, email, password]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
