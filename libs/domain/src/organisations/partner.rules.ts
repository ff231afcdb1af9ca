// What a partner can be (product.md, "partner"); it takes part in a network and never counts towards the six.

export const partnerKinds = ['local_authority', 'university', 'community_group', 'supplier', 'consortium'] as const;
export type PartnerKind = (typeof partnerKinds)[number];
