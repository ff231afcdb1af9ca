// Why the room of working groups says no.
export const groupRefusals = ['GROUP_NEEDS_ACTIVE_NETWORK', 'GROUP_NAME_TAKEN', 'JOIN_FOR_OWN_ORGANISATION'] as const;
