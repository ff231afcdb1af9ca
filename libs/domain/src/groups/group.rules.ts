// What a working group is made of, and where one can live.
import type { NetworkState } from '../networks/network.rules.js';

/** Characters of a group's name and of what it is for, after trimming. */
export const GROUP_NAME_LENGTH = { least: 3, most: 80 } as const;
export const GROUP_PURPOSE_LENGTH = { least: 3, most: 500 } as const;

/** Groups grow while their network is at work; at risk it still is. After that they can be read and no more. */
export const takesGroups = (state: NetworkState): boolean => state === 'active' || state === 'at_risk';
