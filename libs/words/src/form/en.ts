// What any form says of what is written in it, in English.
export const form = {
  length: 'Write {{least}} to {{most}} characters.',
} as const;
