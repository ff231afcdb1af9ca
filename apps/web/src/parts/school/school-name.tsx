// A school's name, in both languages where its register has two.

export function SchoolName({ school: { name, otherName } }: { school: { name: string; otherName: string | null } }) {
  return otherName === null ? name : `${name} · ${otherName}`;
}
