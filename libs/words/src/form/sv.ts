// What any form says of what is written in it, in Swedish.
import type { Translated } from '../catalogue.js';
import type { form as english } from './en.js';

export const form: Translated<typeof english> = {
  length: 'Skriv {{least}} till {{most}} tecken.',
};
