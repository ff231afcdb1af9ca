// Texts about a draft: one's own on two devices, or one that two people write, in Swedish.
import type { Translated } from '../catalogue.js';
import type { draft as english } from './en.js';

export const draft: Translated<typeof english> = {
  saved: 'Utkastet är sparat',
  saving: 'Utkastet sparas …',
  notSaved: 'Utkastet är inte sparat än',
  theirs: 'Det här skrev {{name}}',
  theirsElsewhere: 'Det här skrev du på en annan enhet',
  takeElsewhere: 'Fortsätt med det',
  keepMine: 'Behåll det jag skrev',
  takeTheirs: 'Fortsätt med det {{name}} skrev',
};
