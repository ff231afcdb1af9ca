// Texts about resources that several tasks use, in English.
export const resource = {
  madeBy: '{{name}} · {{school}}',
  formerlyAt: '{{name}} · formerly at {{school}}',
  /** Headings in what was imported. */
  imported: {
    keywords: 'Keywords',
    misconceptions: 'Common misconceptions',
    whyNow: 'Why this, why now',
  },
  translations: 'Also in',
  translatedByMachine: 'Translated by a machine: some of it may be wrong.',
  fields: {
    TITLE: 'Title',
    PURPOSE: 'What it is for',
    SUBJECT: 'Subject',
    PHASE: 'Phase',
    YEAR_GROUPS: 'Year groups',
    LANGUAGE: 'Language',
    LEVELS: 'Levels of learning',
    MINUTES: 'Time',
    STEPS: 'Steps',
    MATERIALS: 'What you need',
    LINKS: 'Links',
    GOALS: 'Goals',
    PARTS: 'Parts',
  },
  levels: {
    PUPIL: 'Pupils learn',
    STAFF: 'Staff learn',
    LEADERSHIP: 'Leaders learn',
    SCHOOL_WIDE: 'The whole school learns',
    SCHOOL_TO_SCHOOL: 'Schools learn from each other',
    NETWORK_TO_NETWORK: 'Networks learn from each other',
  },
  audiences: {
    ME: 'Only me',
    SCHOOL: 'My school',
    NETWORK: 'A network',
    ALL_NETWORKS: 'All networks',
    PUBLIC: 'Everybody',
  },
  licences: {
    CC0: { name: 'No conditions (CC0)', text: 'Anyone may use and change it, for anything, without naming anybody.' },
    CC_BY: { name: 'Naming its author (CC BY)', text: 'Anyone may use and change it, as long as its author is named.' },
    CC_BY_SA: {
      name: 'Naming its author, passed on alike (CC BY-SA)',
      text: 'Anyone may use and change it, as long as its author is named and what they make of it has this licence too.',
    },
    CC_BY_NC: {
      name: 'Naming its author, not for sale (CC BY-NC)',
      text: 'Anyone may use and change it, as long as its author is named and nobody earns money with it.',
    },
    CC_BY_NC_SA: {
      name: 'Naming its author, not for sale, passed on alike (CC BY-NC-SA)',
      text: 'Anyone may use and change it, as long as its author is named, nobody earns money with it, and what they make of it has this licence too.',
    },
    CC_BY_ND: {
      name: 'Naming its author, unchanged (CC BY-ND)',
      text: 'Anyone may use it as it is, as long as its author is named. Nobody else may adapt it.',
    },
    OGL: { name: 'Open Government Licence', text: 'Anyone may use and change it, as long as its source is named.' },
    MIT: { name: 'MIT licence', text: 'Anyone may use and change it, as long as its notice stays with it.' },
    NETWORK: {
      name: 'For the network',
      text: 'People of the network may use and adapt it among themselves. It goes no further.',
    },
    NETWORK_AS_IS: {
      name: 'For the network, as it is',
      text: 'People of the network may use it. Nobody may adapt it, and it goes no further.',
    },
  },
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  parts_one: 'Unit of {{count}} part',
  parts_other: 'Unit of {{count}} parts',
  notGiven: 'Not given to you',
} as const;
