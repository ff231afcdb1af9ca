// Refusals of the room of working groups, in English.
export const groups = {
  GROUP_NEEDS_ACTIVE_NETWORK:
    'The network is not at work now, so nothing new begins in its groups. What was written stays readable; its co-leaders know what the network still needs.',
  GROUP_NAME_TAKEN:
    'The network already has a group called “{{name}}”. Join that one, or choose a name that tells them apart.',
  JOIN_FOR_OWN_ORGANISATION:
    'You can join for a school of your own that is in this network. Reload the page to see which one that is.',
} as const;
