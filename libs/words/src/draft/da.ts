// Texts about a draft: one's own on two devices, or one that two people write, in Danish.
import type { Translated } from '../catalogue.js';
import type { draft as english } from './en.js';

export const draft: Translated<typeof english> = {
  saved: 'Kladden er gemt',
  saving: 'Kladden gemmes …',
  notSaved: 'Kladden er ikke gemt endnu',
  theirs: 'Det skrev {{name}}',
  theirsElsewhere: 'Det skrev du på en anden enhed',
  takeElsewhere: 'Fortsæt med det',
  keepMine: 'Behold det, jeg skrev',
  takeTheirs: 'Fortsæt med det, {{name}} skrev',
};
