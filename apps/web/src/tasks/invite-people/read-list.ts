// Reads people out of a list as schools have them: a file of any usual encoding, lines pasted from a sheet or a mail.
import { type AffiliationRole, foldEmail, writtenRole } from '@sixfold/domain';

export interface PersonInList {
  email: string;
  /** Null when the list names none. */
  role: AffiliationRole | null;
}

const marks: readonly (readonly [encoding: string, ...mark: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** The text of a file: by its byte order mark, else UTF-8 where it is that, else as older office programs write. */
export function textOf(bytes: Uint8Array): string {
  const marked = marks.find(([, ...mark]) => mark.every((byte, place) => bytes[place] === byte));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What stands between addresses in one cell: "Amira Holt <amira@hillside.example>; Ben <ben@hillside.example>". */
const BETWEEN = /[\s<>()"',;]+/;

const addressesIn = (cell: string): string[] => cell.split(BETWEEN).filter((word) => word.includes('@'));

/** Everybody whom a line names; a line without any address stands for itself, so that nothing is dropped unseen. */
function peopleOf(cells: readonly string[], isFirst: boolean): PersonInList[] {
  const role = cells.map(writtenRole).find((found) => found !== null) ?? null;
  const addresses = cells.flatMap(addressesIn);
  if (addresses.length > 0) return addresses.map((email) => ({ email: foldEmail(email), role }));
  return isFirst ? [] : [{ email: cells.join(' ').trim(), role }];
}

/** People in their order. The first line may be a heading; empty lines are nothing. */
export async function peopleIn(text: string): Promise<PersonInList[]> {
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(text, { skipEmptyLines: 'greedy', delimitersToGuess: [',', ';', '\t', '|'] });
  return data.flatMap((cells, place) => peopleOf(cells, place === 0 && data.length > 1));
}
