// A table as Markdown draws it with strokes between its cells; their words, without marks.
import type { Table, TableCell } from '@sixfold/rich-text';

const BELOW_HEAD = /^:?-{2,}:?$/u;

/** Null when the lines are none: the second stands below the head, and all have as many cells as it. */
export function tableIn(text: string): Table | null {
  const [head, below, ...rows] = text.split('\n').map(cellsIn);
  if (head === undefined || below === undefined || !below.every((cell) => BELOW_HEAD.test(cell))) return null;
  if (below.length === 0 || [head, ...rows].some((cells) => cells.length !== below.length)) return null;
  return {
    type: 'table',
    content: [head, ...rows].map((cells, at) => ({
      type: 'tableRow',
      content: cells.map((words) => cellOf(at === 0 ? 'tableHeader' : 'tableCell', words)),
    })),
  };
}

const cellsIn = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.trim());

const cellOf = (type: TableCell['type'], words: string): TableCell => ({
  type,
  content: [words === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: words }] }],
});
