// Texts about a draft that two people may write, in English.
export const draft = {
  saved: 'Saved',
  saving: 'Saving …',
  notSaved: 'Not saved yet',
  theirs: 'What {{name}} wrote',
  keepMine: 'Keep what I wrote',
  takeTheirs: 'Go on with what {{name}} wrote',
} as const;
