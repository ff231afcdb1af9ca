// What the history of a network is made of.
export const historyEntryKinds = [
  'started',
  'activated',
  'at_risk',
  'recovered',
  'lapsed',
  'informal',
  'ended',
  'closed',
  'restored',
  'organisation_joined',
  'organisation_left',
  'lead_began',
  'lead_ended',
  'focus_changed',
  'charter_published',
  'year_reviewed',
] as const;
export type HistoryEntryKind = (typeof historyEntryKinds)[number];
