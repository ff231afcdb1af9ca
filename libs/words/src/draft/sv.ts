// Texts about a draft that two people may write, in Swedish.
import type { Translated } from '../catalogue.js';
import type { draft as english } from './en.js';

export const draft: Translated<typeof english> = {
  saved: 'Sparat',
  saving: 'Sparar …',
  notSaved: 'Inte sparat än',
  theirs: 'Det här skrev {{name}}',
  keepMine: 'Behåll det jag skrev',
  takeTheirs: 'Fortsätt med det {{name}} skrev',
};
