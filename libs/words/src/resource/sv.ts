// Texts about resources that several tasks use, in Swedish.
import type { Translated } from '../catalogue.js';
import type { resource as english } from './en.js';

export const resource: Translated<typeof english> = {
  madeBy: '{{name}} · {{school}}',
  formerlyAt: '{{name}} · tidigare på {{school}}',
  /** Headings in what was imported. */
  imported: {
    keywords: 'Nyckelord',
    misconceptions: 'Vanliga missuppfattningar',
    whyNow: 'Varför detta, varför nu',
  },
  translations: 'Även på',
  adaptedIn: '({{language}}, anpassad)',
  translatedByMachine: 'Översatt av en maskin: en del kan vara fel.',
  gathered: 'Samlat här',
  collection_one: 'Samling av en',
  collection_other: 'Samling av {{count}}',
  fields: {
    TITLE: 'Titel',
    PURPOSE: 'Vad den är till för',
    SUBJECT: 'Ämne',
    PHASE: 'Skolform',
    YEAR_GROUPS: 'Årskurser',
    LANGUAGE: 'Språk',
    LEVELS: 'Lärandenivåer',
    MINUTES: 'Tid',
    STEPS: 'Steg',
    MATERIALS: 'Det du behöver',
    LINKS: 'Länkar',
    GOALS: 'Mål',
    PARTS: 'Delar',
    REASONS: 'Varför var och en är med',
  },
  levels: {
    PUPIL: 'Eleverna lär sig',
    STAFF: 'Personalen lär sig',
    LEADERSHIP: 'Ledningen lär sig',
    SCHOOL_WIDE: 'Hela skolan lär sig',
    SCHOOL_TO_SCHOOL: 'Skolor lär av varandra',
    NETWORK_TO_NETWORK: 'Nätverk lär av varandra',
  },
  audiences: {
    ME: 'Bara jag',
    SCHOOL: 'Min skola',
    NETWORK: 'Ett nätverk',
    ALL_NETWORKS: 'Alla nätverk',
    PUBLIC: 'Alla',
  },
  licences: {
    CC0: {
      name: 'Inga villkor (CC0)',
      text: 'Alla får använda och ändra den, till vad som helst, utan att nämna någon.',
    },
    CC_BY: {
      name: 'Med upphovspersonens namn (CC BY)',
      text: 'Alla får använda och ändra den, bara upphovspersonen nämns.',
    },
    CC_BY_SA: {
      name: 'Med upphovspersonens namn, på samma villkor (CC BY-SA)',
      text: 'Alla får använda och ändra den, bara upphovspersonen nämns och det de gör av den får samma licens.',
    },
    CC_BY_NC: {
      name: 'Med upphovspersonens namn, inte till salu (CC BY-NC)',
      text: 'Alla får använda och ändra den, bara upphovspersonen nämns och ingen tjänar pengar på den.',
    },
    CC_BY_NC_SA: {
      name: 'Med upphovspersonens namn, inte till salu, på samma villkor (CC BY-NC-SA)',
      text: 'Alla får använda och ändra den, bara upphovspersonen nämns, ingen tjänar pengar på den och det de gör av den får samma licens.',
    },
    CC_BY_ND: {
      name: 'Med upphovspersonens namn, oförändrad (CC BY-ND)',
      text: 'Alla får använda den som den är, bara upphovspersonen nämns. Ingen annan får anpassa den.',
    },
    OGL: { name: 'Open Government Licence', text: 'Alla får använda och ändra den, bara källan nämns.' },
    MIT: { name: 'MIT-licens', text: 'Alla får använda och ändra den, bara licenstexten följer med.' },
    NETWORK: {
      name: 'För nätverket',
      text: 'Nätverkets folk får använda och anpassa den sinsemellan. Den går inte längre.',
    },
    NETWORK_AS_IS: {
      name: 'För nätverket, som den är',
      text: 'Nätverkets folk får använda den. Ingen får anpassa den, och den går inte längre.',
    },
  },
  minutes_one: '{{count}} minut',
  minutes_other: '{{count}} minuter',
  parts_one: 'Arbetsområde med {{count}} del',
  parts_other: 'Arbetsområde med {{count}} delar',
  notGiven: 'Inte givet till dig',
};
