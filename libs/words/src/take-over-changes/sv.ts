// Texts of the task "take over changes", in Swedish.
import type { Translated } from '../catalogue.js';
import type { takeOverChanges as english } from './en.js';

export const takeOverChanges: Translated<typeof english> = {
  title: 'Vad som ändrats i ”{{title}}”',
  lead: 'Din förblir som den är om du inte väljer något annat. Inget skrivs över av sig självt.',
  back: 'Din kopia',
  nothing: 'Inget att välja',
  nothingText: 'Originalet är som det var när du kopierade det, eller så säger din detsamma där det ändrats.',
  theirsOnly: 'Bara ändrat i originalet.',
  both: 'Ändrat på båda ställena.',
  before: 'Förut',
  mine: 'Din',
  theirs: 'Originalet nu',
  choice: '{{field}}: vilken?',
  keepMine: 'Behåll din',
  takeTheirs: 'Ta originalets',
  empty: 'Inget',
  save: 'Gör som jag valt',
  saved: 'Klart. Du har sett allt nytt i originalet.',
};
