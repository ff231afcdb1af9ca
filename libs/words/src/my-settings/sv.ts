// Texts of the task "my settings", in Swedish.
import type { Translated } from '../catalogue.js';
import type { mySettings as english } from './en.js';

export const mySettings: Translated<typeof english> = {
  title: 'Mina inställningar',
  lead: 'Hur andra ser dig, hur Sixfold ser ut för dig och var du är inloggad.',
  me: {
    title: 'Du',
    name: 'Namn',
    nameHint: 'Som dina kollegor känner dig. Det står vid allt du skriver.',
    nameMissing: 'Skriv ditt namn.',
    email: 'E-postadress',
    language: 'Språk',
    languageHint: 'På sidorna och i e-posten som kommer till dig.',
    appearance: 'Utseende',
    save: 'Spara',
    saved: 'Sparat.',
  },
  password: {
    title: 'Lösenord',
    current: 'Nuvarande lösenord',
    currentMissing: 'Skriv ditt nuvarande lösenord.',
    next: 'Nytt lösenord',
    nextHint: 'Minst {{count}} tecken.',
    change: 'Byt lösenord',
    changed: 'Ditt lösenord är ändrat. Alla andra enheter är utloggade.',
  },
  sessions: {
    title: 'Här är du inloggad',
    lead: 'Avsluta det du inte känner igen eller inte längre använder.',
    thisDevice: 'den här enheten',
    unknownDevice: 'Okänd enhet',
    lastSeen: 'senast använd',
    end: 'Avsluta',
    endNamed: 'Logga ut på {{device}}',
    ended: 'Enheten är utloggad.',
    endOthers: 'Logga ut överallt annars',
    othersEnded: 'Alla andra enheter är utloggade.',
  },
};
