// Who acts: ids and roles only, loaded once per request and per socket. Rights are derived from it, never stored.
import type { AffiliationRole, OrganisationKind } from './organisations/affiliation.rules.js';

/** A person's live, confirmed tie to one organisation. */
export interface ActorAffiliation {
  readonly affiliationId: string;
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  readonly role: AffiliationRole;
}

/** A network that one of the actor's organisations takes part in at this moment, or has been asked to. */
export interface ActorNetwork {
  readonly networkId: string;
  readonly organisationId: string;
  readonly standing: 'invited' | 'member';
}

export interface Actor {
  readonly personId: string;
  readonly isAdministrator: boolean;
  readonly affiliations: readonly ActorAffiliation[];
  readonly networks: readonly ActorNetwork[];
  /** Networks in which this person holds an accepted co-leader's seat. */
  readonly leads: readonly string[];
  /** Networks in which this person has been offered a seat and has not answered. */
  readonly seatOffers: readonly string[];
  /** Programmes in which this person holds a facilitator's post. */
  readonly facilitates: readonly string[];
  /** Working groups of which this person is a member at this moment. */
  readonly groups: readonly string[];
}

/** Null is a visitor: no account, or not signed in. */
export type Viewer = Actor | null;
