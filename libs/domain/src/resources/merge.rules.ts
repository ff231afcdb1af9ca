// Taking over what changed in an original: field by field, between what one started from, what one has, and what it is now.

/** `mine` and `theirs`: changed on that side alone; `alike`: on both, to the same; `apart`: on both, to different things. */
export type FieldChange = 'none' | 'mine' | 'theirs' | 'alike' | 'apart';

export interface FieldComparison<Field extends string, Value> {
  readonly field: Field;
  readonly change: FieldChange;
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
}

type Fields = Readonly<Record<string, unknown>>;

/** How each field changed, in the order of the fields that are named. */
export function compareFields<Document extends object, Field extends keyof Document & string>(
  fields: readonly Field[],
  { base, mine, theirs }: { readonly base: Document; readonly mine: Document; readonly theirs: Document },
): readonly FieldComparison<Field, Document[Field]>[] {
  return fields.map((field) => {
    const sides = { base: base[field], mine: mine[field], theirs: theirs[field] };
    return { field, change: changeOf(sides), ...sides };
  });
}

function changeOf({ base, mine, theirs }: { base: unknown; mine: unknown; theirs: unknown }): FieldChange {
  const [isMine, isTheirs] = [!isSame(base, mine), !isSame(base, theirs)];
  if (isMine && isTheirs) return isSame(mine, theirs) ? 'alike' : 'apart';
  if (isMine) return 'mine';
  return isTheirs ? 'theirs' : 'none';
}

/** The fields about which there is something to choose. */
export const isToChoose = ({ change }: FieldComparison<string, unknown>): boolean =>
  change === 'theirs' || change === 'apart';

/** What one has, with the chosen fields as they are in the original now. Nothing else changes. */
export function takeOver<Document extends object>(
  mine: Document,
  theirs: Document,
  chosen: readonly (keyof Document & string)[],
): Document {
  return { ...mine, ...Object.fromEntries(chosen.map((field) => [field, theirs[field]])) };
}

/** Whether two values read the same, in whatever order their keys stand. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one as Fields, other as Fields];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]))
  );
}
