// Reads the permission matrix: one line, one row.
import { permissionMatrix, type Relation, relations, type Role, roles } from '../../matrix/permission-matrix.js';

/** What comes of asking: `does it`, `hidden`, or the code of the reason for which it is refused. */
export type Outcome = string;

export interface Row {
  /** The operation or the socket event, and after a comma in which situation. */
  readonly name: string;
  readonly asks: string;
  readonly outcomeOf: (role: Role, relation: Relation) => Outcome | null;
}

const A_ROW = /^(\S.*?)\s{2,}(\S)((?:\s+\S{5}){8})((?:\s+\d [A-Z_]+)*)$/u;
const MARKS: Readonly<Record<string, Outcome | null>> = {
  '✓': 'does it',
  '–': 'hidden',
  s: 'SIGN_IN_NEEDED',
  '·': null,
};

export const matrixRows: readonly Row[] = permissionMatrix
  .split('\n')
  .filter((line) => /[✓–]/u.test(line))
  .map(readRow);

function readRow(line: string): Row {
  const [, name, visitor, others, told] = A_ROW.exec(line.trimEnd()) ?? [];
  if (!name || !visitor || !others) throw new Error(`no row of the matrix: ${line}`);
  const columns = [visitor, ...others.trim().split(/\s+/)];
  const reasons = Object.fromEntries(
    [...(told ?? '').matchAll(/(\d) ([A-Z_]+)/g)].map(([, mark, code]) => [mark, code]),
  );
  const outcomes: Readonly<Record<string, Outcome | null | undefined>> = { ...MARKS, ...reasons };
  return {
    name,
    asks: name.split(',')[0] ?? name,
    outcomeOf: (role, relation) => {
      const mark = columns[roles.indexOf(role)]?.at(relations.indexOf(relation)) ?? '';
      const outcome = outcomes[mark];
      if (outcome === undefined) throw new Error(`${name}: "${mark}" stands for nothing`);
      return outcome;
    },
  };
}
