// The operations of stories on units.
export interface Unit {
  readonly goals: readonly string[];
  readonly parts: readonly { readonly id: string; readonly resource: { readonly title: string } | null }[];
}

const PARTS = 'goals parts { id resource { title } }';

export const READ_UNIT = `query ($id: ID!, $version: Int) { resource(id: $id, version: $version) { document { ${PARTS} } } }`;
export const UNITS = `query ($kind: ResourceKind) { resources(kind: $kind, mine: false, first: 50) { items { id partCount } } }`;
export const CHANGES_OF_UNIT = `query ($id: ID!) { changesOfOriginal(id: $id) {
  mine { ${PARTS} } theirs { ${PARTS} } changes { field change } } }`;
export const TAKE_OVER_PARTS = `mutation ($input: TakeOverChangesInput!) { takeOverChanges(input: $input) { id } }`;

/** Null where it is not given to the reader. */
export const titlesIn = ({ parts }: Unit): (string | null)[] => parts.map(({ resource }) => resource?.title ?? null);
