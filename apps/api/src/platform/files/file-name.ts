// The name of a file that people take with them, from what somebody called the thing in it.

const LONGEST = 80;

/** What no system takes as a name, whatever its ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Letters and digits of any script, and few signs between them; never empty, never a path. */
export function fileName(title: string, otherwise: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const name = [...words].slice(0, LONGEST).join('').trim().replaceAll(' ', '-');
  return name === '' || RESERVED.test(name) ? otherwise : name;
}
