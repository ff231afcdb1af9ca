// Which characters a written text may hold.

/** Control characters but tab and line feed, and halves of surrogate pairs: PostgreSQL cannot store some of them. */
const unstorable = /[^\P{Cc}\t\n]|\p{Surrogate}/gu;

export const storable = (text: string): string => text.replace(unstorable, '');
