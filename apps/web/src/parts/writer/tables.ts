// Tables of straight lines: nodes for ProseMirror's table engine, without merged cells and without widths.
import { type Editor, Node } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  tableEditing,
} from '@tiptap/pm/tables';
import { atTheCaret } from './at-the-caret.js';

/** By their role the engine knows the nodes. */
const roles: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableHeader: 'header_cell',
  tableCell: 'cell',
};

/** The engine counts by spans; here every cell is one column wide and one row high. */
const spansNothing = { default: 1, rendered: false, parseHTML: () => 1 };

const cell = (name: 'tableHeader' | 'tableCell', tag: 'th' | 'td') =>
  Node.create({
    name,
    content: 'block+',
    isolating: true,
    addAttributes: () => ({ colspan: spansNothing, rowspan: spansNothing }),
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  });

export const TableHeader = cell('tableHeader', 'th');
export const TableCell = cell('tableCell', 'td');

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableHeader | tableCell)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

const run = (editor: Editor, command: Command): boolean => command(editor.state, editor.view.dispatch);

export const Table = Node.create({
  name: 'table',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['div', { 'data-table': '' }, ['table', ['tbody', 0]]],
  extendNodeSchema: ({ name }) => (Object.hasOwn(roles, name) ? { tableRole: roles[name] } : {}),
  addKeyboardShortcuts: () => ({
    Tab: ({ editor }) => run(editor, goToNextCell(1)),
    'Shift-Tab': ({ editor }) => run(editor, goToNextCell(-1)),
  }),
  addProseMirrorPlugins: () => [tableEditing()],
});

export type TableAct = 'addRow' | 'addColumn' | 'removeRow' | 'removeColumn' | 'removeTable';

const commands: Readonly<Record<TableAct, Command>> = {
  addRow: addRowAfter,
  addColumn: addColumnAfter,
  removeRow: deleteRow,
  removeColumn: deleteColumn,
  removeTable: deleteTable,
};

/** Changes the table in which the caret stands. */
export function changeTable(editor: Editor, act: TableAct): void {
  run(editor, commands[act]);
  editor.view.focus();
}

const COLUMNS = 3;
const ROWS = 3;

/** A head row and two more, with the caret in the first cell. */
export function insertTable(editor: Editor): void {
  const rowOf = (type: string) => ({
    type: 'tableRow',
    content: Array.from({ length: COLUMNS }, () => ({ type, content: [{ type: 'paragraph' }] })),
  });
  const content = Array.from({ length: ROWS }, (_, row) => rowOf(row === 0 ? 'tableHeader' : 'tableCell'));
  const table = editor.schema.nodeFromJSON({ type: 'table', content });
  atTheCaret(editor, (text) =>
    text.command(({ tr }) => {
      const start = tr.selection.from;
      tr.replaceSelectionWith(table).setSelection(TextSelection.near(tr.doc.resolve(start + 1)));
      return true;
    }),
  );
}
