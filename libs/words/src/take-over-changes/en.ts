// Texts of the task "take over changes", in English.
export const takeOverChanges = {
  title: 'What changed in “{{title}}”',
  lead: 'Yours stays as it is unless you choose otherwise. Nothing is written over by itself.',
  back: 'Your copy',
  nothing: 'Nothing to choose',
  nothingText: 'The original reads as it did when you copied it, or where it changed, yours says the same.',
  theirsOnly: 'Changed in the original alone.',
  both: 'Changed in both.',
  before: 'Before',
  mine: 'Yours',
  theirs: 'The original now',
  choice: '{{field}}: which one?',
  keepMine: 'Keep yours',
  takeTheirs: 'Take the original’s',
  empty: 'Nothing',
  save: 'Do as I chose',
  saved: 'Done. You are up to date with the original.',
} as const;
