// What can be found, in the order in which kinds are listed.
export const searchKinds = [
  'group',
  'discussion',
  'post',
  'resource',
  'enquiry',
  'network',
  'person',
  'school',
] as const;
export type SearchKind = (typeof searchKinds)[number];
