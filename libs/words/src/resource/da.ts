// Texts about resources that several tasks use, in Danish.
import type { Translated } from '../catalogue.js';
import type { resource as english } from './en.js';

export const resource: Translated<typeof english> = {
  madeBy: '{{name}} · {{school}}',
  formerlyAt: '{{name}} · tidligere på {{school}}',
  /** Headings in what was imported. */
  imported: {
    keywords: 'Nøgleord',
    misconceptions: 'Almindelige misforståelser',
    whyNow: 'Hvorfor dette, hvorfor nu',
  },
  translations: 'Også på',
  adaptedIn: '({{language}}, tilpasset)',
  translatedByMachine: 'Oversat af en maskine: noget kan være forkert.',
  gathered: 'Samlet her',
  collection_one: 'Samling af én',
  collection_other: 'Samling af {{count}}',
  fields: {
    TITLE: 'Titel',
    PURPOSE: 'Hvad den er til',
    SUBJECT: 'Fag',
    PHASE: 'Skoletrin',
    YEAR_GROUPS: 'Årgange',
    LANGUAGE: 'Sprog',
    LEVELS: 'Læringsniveauer',
    MINUTES: 'Tid',
    STEPS: 'Forløb',
    MATERIALS: 'Det skal du bruge',
    LINKS: 'Links',
    GOALS: 'Mål',
    PARTS: 'Dele',
    REASONS: 'Hvorfor de hver især er med',
  },
  levels: {
    PUPIL: 'Eleverne lærer',
    STAFF: 'Medarbejderne lærer',
    LEADERSHIP: 'Ledelsen lærer',
    SCHOOL_WIDE: 'Hele skolen lærer',
    SCHOOL_TO_SCHOOL: 'Skoler lærer af hinanden',
    NETWORK_TO_NETWORK: 'Netværk lærer af hinanden',
  },
  audiences: {
    ME: 'Kun mig',
    SCHOOL: 'Min skole',
    NETWORK: 'Et netværk',
    ALL_NETWORKS: 'Alle netværk',
    PUBLIC: 'Alle',
  },
  licences: {
    CC0: {
      name: 'Ingen betingelser (CC0)',
      text: 'Alle må bruge og ændre den, til hvad som helst, uden at nævne nogen.',
    },
    CC_BY: {
      name: 'Med forfatterens navn (CC BY)',
      text: 'Alle må bruge og ændre den, når blot forfatteren bliver nævnt.',
    },
    CC_BY_SA: {
      name: 'Med forfatterens navn, på samme vilkår (CC BY-SA)',
      text: 'Alle må bruge og ændre den, når blot forfatteren bliver nævnt, og det, de laver af den, får samme licens.',
    },
    CC_BY_NC: {
      name: 'Med forfatterens navn, ikke til salg (CC BY-NC)',
      text: 'Alle må bruge og ændre den, når blot forfatteren bliver nævnt, og ingen tjener penge på den.',
    },
    CC_BY_NC_SA: {
      name: 'Med forfatterens navn, ikke til salg, på samme vilkår (CC BY-NC-SA)',
      text: 'Alle må bruge og ændre den, når blot forfatteren bliver nævnt, ingen tjener penge på den, og det, de laver af den, får samme licens.',
    },
    CC_BY_ND: {
      name: 'Med forfatterens navn, uændret (CC BY-ND)',
      text: 'Alle må bruge den, som den er, når blot forfatteren bliver nævnt. Ingen andre må tilpasse den.',
    },
    OGL: { name: 'Open Government Licence', text: 'Alle må bruge og ændre den, når blot kilden bliver nævnt.' },
    MIT: { name: 'MIT-licens', text: 'Alle må bruge og ændre den, når blot licensteksten følger med.' },
    NETWORK: {
      name: 'Til netværket',
      text: 'Netværkets folk må bruge og tilpasse den indbyrdes. Den kommer ikke længere.',
    },
    NETWORK_AS_IS: {
      name: 'Til netværket, som den er',
      text: 'Netværkets folk må bruge den. Ingen må tilpasse den, og den kommer ikke længere.',
    },
  },
  minutes_one: '{{count}} minut',
  minutes_other: '{{count}} minutter',
  parts_one: 'Forløb med {{count}} del',
  parts_other: 'Forløb med {{count}} dele',
  notGiven: 'Ikke givet til dig',
};
