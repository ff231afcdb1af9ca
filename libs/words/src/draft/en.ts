// Texts about a draft: one's own on two devices, or one that two people write, in English.
export const draft = {
  saved: 'Draft saved',
  saving: 'Saving the draft …',
  notSaved: 'The draft is not saved yet',
  theirs: 'What {{name}} wrote',
  theirsElsewhere: 'What you wrote on another device',
  takeElsewhere: 'Go on with that',
  keepMine: 'Keep what I wrote',
  takeTheirs: 'Go on with what {{name}} wrote',
} as const;
