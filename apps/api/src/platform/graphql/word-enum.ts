// A GraphQL enum made of the domain's own words, so that no word is written twice.
import { registerEnumType } from '@nestjs/graphql';

/** Registers the words as enum `name` with values in capitals (`yearGroups` as `YEAR_GROUPS`); in code they stay the domain's words. */
export function wordEnum<Word extends string>(
  name: string,
  words: readonly Word[],
  description: string,
): Readonly<Record<string, Word>> {
  const values = Object.fromEntries(words.map((word) => [inCapitals(word), word]));
  registerEnumType(values, { name, description });
  return values;
}

const inCapitals = (word: string): string => word.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
