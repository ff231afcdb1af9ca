// How far a resource is given on, from its author alone to everybody.
export const audiences = ['me', 'school', 'network', 'all_networks', 'public'] as const;
export type Audience = (typeof audiences)[number];

/** The circles to which authors give their own work by themselves; wider ones are for a network to decide. */
export const ownAudiences = ['me', 'school', 'network'] as const satisfies readonly Audience[];
export type OwnAudience = (typeof ownAudiences)[number];

export const isWiderThan = (one: Audience, other: Audience): boolean =>
  audiences.indexOf(one) > audiences.indexOf(other);
