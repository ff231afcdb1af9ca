// Fields of values that came from outside: each is what it should be, or missing.

export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

/** Empty where there is none. */
export const wordsIn = (fields: Fields, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value.replaceAll('\0', '').trim() : '';
};

export const itemsIn = (fields: Fields, name: string): readonly unknown[] => {
  const value = fields[name];
  return Array.isArray(value) ? value : [];
};

export const linesIn = (fields: Fields, name: string): readonly string[] =>
  itemsIn(fields, name).filter((item): item is string => typeof item === 'string' && item.trim() !== '');

export const objectsIn = (fields: Fields, name: string): readonly Fields[] =>
  itemsIn(fields, name).flatMap((item) => {
    const inside = fieldsOf(item);
    return inside === null ? [] : [inside];
  });
