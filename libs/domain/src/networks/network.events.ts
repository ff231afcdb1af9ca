// What happens to a network, told to the other rooms after the commit.
import type { NetworkState } from './state.rules.js';

export type NetworkEvent =
  | {
      readonly name: 'network.started';
      readonly networkId: string;
      /** Null for an informal one. */
      readonly programmeId: string | null;
      readonly personId: string;
    }
  | { readonly name: 'network.proposal-made'; readonly networkId: string; readonly organisationId: string }
  | {
      readonly name: 'network.proposal-answered';
      readonly networkId: string;
      readonly organisationId: string;
      readonly accepted: boolean;
    }
  | {
      readonly name: 'network.applied' | 'network.application-withdrawn' | 'network.application-restored';
      readonly networkId: string;
      readonly organisationId: string;
    }
  | {
      readonly name: 'network.application-answered';
      readonly networkId: string;
      readonly organisationId: string;
      readonly accepted: boolean;
    }
  | { readonly name: 'network.school-left'; readonly networkId: string; readonly organisationId: string }
  | {
      readonly name: 'network.school-succeeded';
      readonly networkId: string;
      readonly organisationId: string;
      /** The closed school whose place it took. */
      readonly formerId: string;
    }
  | { readonly name: 'network.school-returned'; readonly networkId: string; readonly organisationId: string }
  | { readonly name: 'network.seat-offered'; readonly networkId: string; readonly personId: string }
  | {
      readonly name: 'network.seat-answered';
      readonly networkId: string;
      readonly personId: string;
      readonly accepted: boolean;
    }
  | { readonly name: 'network.seat-ended'; readonly networkId: string; readonly personId: string }
  | { readonly name: 'network.activated'; readonly networkId: string }
  | { readonly name: 'network.stands'; readonly networkId: string; readonly state: NetworkState };
