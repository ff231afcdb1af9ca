// Texts of the task "start a network", in Swedish.
import type { Translated } from '../catalogue.js';
import type { startANetwork as english } from './en.js';

export const startANetwork: Translated<typeof english> = {
  title: 'Starta ett nätverk',
  lead: 'Tre meningar räcker. Sedan frågar du skolorna; allt här går att ändra tills nätverket är aktivt.',
  name: 'Nätverkets namn',
  nameHint: 'Så som man säger det till vardags, t.ex. ”Skrivarskolorna”.',
  purpose: 'Vad är det till för?',
  purposeHint: 'Det är det första som skolorna du frågar läser.',
  learningFocus: 'Lärandefokus',
  learningFocusHint:
    'Det ni vill ta reda på eller förändra i elevernas lärande. Det får vänta: ofta hittar man det tillsammans.',
  kind: 'Vilket slags nätverk?',
  ofProgramme: 'I ett program: sex skolor eller fler, i fyra år, med stöd',
  informal: 'Informellt: två organisationer eller fler, en tid',
  programme: 'Program',
  programmeHint: 'De som leder det hjälper er och bekräftar skolor som är nya här.',
  school: 'Din skola i nätverket',
  schoolHint: 'Den blir tillfrågad först.',
  language: 'Nätverkets språk',
  languageHint: 'Det som ni skriver till varandra på.',
  start: 'Starta nätverket',
  draftKept: 'Det du skriver sparas på den här enheten tills du startar.',
  noSchool: 'Ett nätverk börjar på en skola',
  noSchoolText:
    'Alla som arbetar på en skola kan starta ett. Gör du det, be din skolas koordinator att bjuda in dig och kom sedan tillbaka.',
};
