// Where everybody of a family stands in its drawing: a row for each generation, everybody over the middle of what came of them.

export interface Relative {
  readonly key: string;
  /** Of what it was made from; null of the first. */
  readonly from: string | null;
}

export interface Spot {
  /** Of the upper left corner, in widths of the root's letters (rem), as everything here. */
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly from: Spot;
  readonly to: Spot;
}

export interface FamilyLayout {
  readonly spots: ReadonlyMap<string, Spot>;
  /** From the middle of a lower edge to the middle of an upper one. */
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

export const BOX = { width: 14, height: 6 } as const;
const GAP = { across: 1, down: 2 } as const;

/** Whoever is from nobody here stands in the first row. */
export function familyLayout(relatives: readonly Relative[]): FamilyLayout {
  const known = new Map(relatives.map((relative) => [relative.key, relative]));
  const children = new Map<string, string[]>();
  const first: string[] = [];
  for (const { key, from } of known.values()) {
    if (from === null || !known.has(from)) first.push(key);
    else children.set(from, [...(children.get(from) ?? []), key]);
  }
  const spots = new Map<string, Spot>();
  const lines: Line[] = [];
  let nextX = 0;
  const place = (key: string, generation: number): Spot => {
    const below = (children.get(key) ?? []).map((child) => place(child, generation + 1));
    const x = below.length === 0 ? nextX : middleOf(below);
    if (below.length === 0) nextX += BOX.width + GAP.across;
    const spot = { x, y: generation * (BOX.height + GAP.down) };
    spots.set(key, spot);
    lines.push(...below.map((child) => lineBetween(spot, child)));
    return spot;
  };
  for (const key of first) place(key, 0);
  const all = [...spots.values()];
  return {
    spots,
    lines,
    width: Math.max(0, ...all.map(({ x }) => x + BOX.width)),
    height: Math.max(0, ...all.map(({ y }) => y + BOX.height)),
  };
}

const middleOf = (row: readonly Spot[]): number => ((row[0]?.x ?? 0) + (row.at(-1)?.x ?? 0)) / 2;

const lineBetween = (parent: Spot, child: Spot): Line => ({
  from: { x: parent.x + BOX.width / 2, y: parent.y + BOX.height },
  to: { x: child.x + BOX.width / 2, y: child.y },
});
