// The states of a network's life, what each allows, and the only ways from one to another (decisions.md, "States of a network").
export const networkStates = ['forming', 'active', 'at_risk', 'lapsed', 'informal', 'ended', 'closed'] as const;
export type NetworkState = (typeof networkStates)[number];

/** Out of `closed` a network comes only by the undoing of its closing. */
const ARROWS: Readonly<Record<NetworkState, readonly NetworkState[]>> = {
  forming: ['active', 'informal', 'closed'],
  active: ['at_risk', 'closed'],
  at_risk: ['active', 'lapsed', 'closed'],
  lapsed: ['informal', 'closed'],
  informal: ['active', 'ended', 'closed'],
  ended: [],
  closed: ['forming', 'active', 'at_risk', 'lapsed', 'informal'],
};

export const canBecome = (from: NetworkState, to: NetworkState): boolean => ARROWS[from].includes(to);

/** Where people work together and new schools may come; before it is forming, after it can only be read. */
export const isAtWork = (state: NetworkState): boolean =>
  state === 'active' || state === 'at_risk' || state === 'informal';

/** Where schools may still be asked, apply and say yes. */
export const takesMembers = (state: NetworkState): boolean => state === 'forming' || isAtWork(state);

/** Where the lead can still change hands; a network that has ended keeps the co-leaders it ended with. */
export const LED_STATES: readonly NetworkState[] = networkStates.filter(takesMembers);

export const leadCanChange = takesMembers;
