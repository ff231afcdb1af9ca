// People for the specs of policies: somebody with no tie to anything, and staff of one member school.
import type { Actor } from '../actor.js';

export const nobody: Actor = {
  personId: 'me',
  isAdministrator: false,
  affiliations: [],
  networks: [],
  leads: [],
  seatOffers: [],
  facilitates: [],
  groups: [],
};

/** Of the school `edgmond`, a member of the network `ours`. */
export const colleague: Actor = {
  ...nobody,
  affiliations: [{ affiliationId: 'tie', organisationId: 'edgmond', organisationKind: 'school', role: 'staff' }],
  networks: [{ networkId: 'ours', organisationId: 'edgmond', standing: 'member' }],
};
