// Texts about a draft that two people may write, in Danish.
import type { Translated } from '../catalogue.js';
import type { draft as english } from './en.js';

export const draft: Translated<typeof english> = {
  saved: 'Gemt',
  saving: 'Gemmer …',
  notSaved: 'Ikke gemt endnu',
  theirs: 'Det skrev {{name}}',
  keepMine: 'Behold det, jeg skrev',
  takeTheirs: 'Fortsæt med det, {{name}} skrev',
};
