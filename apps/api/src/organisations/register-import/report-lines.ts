// What an import did, as lines for the console.
import { type RegisterName, registers, type RowRefusal } from '@sixfold/domain';
import { en } from '@sixfold/words/en';
import type { LinksReport } from './links-import.js';
import type { RefusedRow } from './register-import.repository.js';
import type { ImportReport } from './register-import.js';

const REFUSALS_SHOWN = 100;

const WHY: Readonly<Record<RowRefusal, string>> = en.register.refusedRow;

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
  'Schools of the register by now:',
  ...countLines(
    {
      'with a place of their own': report.exactPlaces,
      'at the centre of their town': report.approximatePlaces,
      'without a place': report.withoutPlace,
    },
    ['with a place of their own', 'at the centre of their town', 'without a place'],
  ),
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
