// Texts of the task "my settings", in Danish.
import type { Translated } from '../catalogue.js';
import type { mySettings as english } from './en.js';

export const mySettings: Translated<typeof english> = {
  title: 'Mine indstillinger',
  lead: 'Hvordan andre ser dig, hvordan Sixfold ser ud for dig, og hvor du er logget ind.',
  me: {
    title: 'Dig',
    name: 'Navn',
    nameHint: 'Som dine kolleger kender dig. Det står ved alt, hvad du skriver.',
    nameMissing: 'Skriv dit navn.',
    email: 'E-mailadresse',
    language: 'Sprog',
    languageHint: 'På siderne og i de mails, du får.',
    appearance: 'Udseende',
    save: 'Gem',
    saved: 'Gemt.',
  },
  password: {
    title: 'Adgangskode',
    current: 'Nuværende adgangskode',
    currentMissing: 'Skriv din nuværende adgangskode.',
    next: 'Ny adgangskode',
    nextHint: 'Mindst {{count}} tegn.',
    change: 'Skift adgangskode',
    changed: 'Din adgangskode er ændret. Alle andre enheder er logget ud.',
  },
  sessions: {
    title: 'Her er du logget ind',
    lead: 'Afslut det, du ikke kender eller ikke bruger mere.',
    thisDevice: 'denne enhed',
    unknownDevice: 'Ukendt enhed',
    lastSeen: 'sidst brugt',
    end: 'Afslut',
    endNamed: 'Log ud på {{device}}',
    ended: 'Enheden er logget ud.',
    endOthers: 'Log ud alle andre steder',
    othersEnded: 'Alle andre enheder er logget ud.',
  },
};
