// What an import of resources did, as lines for the console.
import type { ResourceImportReport } from './resource-import.js';

const FAULTS_SHOWN = 100;

const figure = (count: number): string => count.toLocaleString('en-GB');

export function reportLines(kind: string, report: ResourceImportReport, seconds: number): string[] {
  const { faults, ...counts } = report;
  const shown = faults
    .slice(0, FAULTS_SHOWN)
    .map(({ line, reason }) => `Line ${figure(line)} was not taken: ${reason}.`);
  const more = faults.length - shown.length;
  return [
    ...shown,
    ...(more > 0 ? [`… and ${figure(more)} more lines.`] : []),
    `Resources of ${kind}, in ${seconds.toFixed(1)} s:`,
    ...(
      [
        ['new', counts.new],
        ['changed', counts.changed],
        ['unchanged', counts.unchanged],
        ['there again', counts.back],
        ['put away', counts.putAway],
        ['told twice', counts.twice],
        ['shortened', counts.shortened],
        ['not taken', faults.length],
      ] as const
    ).map(([what, count]) => `  ${what.padEnd(12)}${figure(count).padStart(8)}`),
  ];
}
