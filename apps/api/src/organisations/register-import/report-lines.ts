// What an import did, as lines for the console.
import { type RegisterName, registers, type RowRefusal } from '@sixfold/domain';
import type { LinksReport } from './links-import.js';
import type { RefusedRow } from './register-import.repository.js';
import type { ImportReport } from './register-import.js';

const REFUSALS_SHOWN = 100;

const WHY: Readonly<Record<RowRefusal, string>> = {
  QUOTES_BROKEN: 'its quotation marks do not match',
  COLUMN_COUNT: 'it has another number of columns than the header',
  TEXT_NOT_READABLE: 'it has characters that are no text; the encoding may be another one',
  KEY_NOT_READABLE: 'it has no number that is one of this register',
  KEY_TWICE: 'its number, or in registers without numbers its name, stood in an earlier row already',
  NAME_MISSING: 'it has no name',
  NAME_TOO_LONG: 'its name is longer than 200 characters',
  STATUS_UNKNOWN: 'its status is none that is known',
  TYPE_UNKNOWN: 'its type of school is none that is known',
  MUNICIPALITY_UNKNOWN: 'its municipality is none that is known',
  SCHOOL_FORM_MISSING: 'the register states no form of school for it, as for leisure centres',
  DATE_IMPOSSIBLE: 'it has a date that is in no calendar',
  CLOSED_BEFORE_OPENED: 'it closed before it opened',
  AGES_IMPOSSIBLE: 'its lowest age is above its highest',
  NUMBER_NOT_READABLE: 'it has words where a number should be',
  LINK_TO_ITSELF: 'it links a school to itself',
};

export const figure = (count: number): string => count.toLocaleString('en-GB');

export const registerLines = (register: RegisterName, report: ImportReport, seconds: number): string[] => [
  ...refusedLines(report.refusedRows),
  ...report.renamings.map(
    ({ name, formerName, place }) =>
      `${name} (${place}) was taken as a new school; it may be ${formerName}, which is absent, renamed.`,
  ),
  ...(report.heldBackBy > 0
    ? [`No school was closed: ${figure(report.heldBackBy)} of the refused rows may be of schools that seem absent.`]
    : []),
  heading(`Register of ${registers[register].country}`, report, seconds),
  ...countLines(report, ['new', 'changed', 'unchanged', 'closed', 'refused', 'renamed', 'linked']),
];

export const linksLines = (register: RegisterName, report: LinksReport, seconds: number): string[] => [
  ...refusedLines(report.refusedRows),
  heading(`Links in the register of ${registers[register].country}`, report, seconds),
  ...countLines({ ...report, 'taken away': report.closed, 'passed over': report.passedOver }, [
    'new',
    'changed',
    'unchanged',
    'taken away',
    'refused',
    'passed over',
    'waiting',
  ]),
];

function refusedLines(refusedRows: readonly RefusedRow[]): string[] {
  const shown = refusedRows.slice(0, REFUSALS_SHOWN);
  const lines = shown.map(
    ({ line, registerKey, reason }) =>
      `Line ${line}${registerKey ? ` (${registerKey})` : ''} was not taken: ${WHY[reason]}.`,
  );
  const others = refusedRows.length - shown.length;
  return others > 0 ? [...lines, `… and ${figure(others)} more rows.`] : lines;
}

const heading = (what: string, { asOf, encoding }: { asOf: string; encoding: string }, seconds: number): string =>
  `${what}, ${asOf}, read as ${encoding}, in ${seconds.toFixed(1)} s:`;

const countLines = <Count extends string>(counts: Readonly<Record<Count, number>>, shown: readonly Count[]): string[] =>
  shown.map((count) => `${figure(counts[count]).padStart(9)} ${count}`);
