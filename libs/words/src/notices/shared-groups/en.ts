// What is told of groups that networks share, in English.
export const sharedGroups = {
  'group-sharing-asked': {
    title: 'May {{groupName}} be your network’s group too?',
    text: '{{askerName}} of “{{networkName}}” would like to share the group “{{groupName}}” with “{{otherName}}”, and says why. If you agree, people of your network join it as they join your own groups. Either side can end it later.',
    action: 'Answer',
  },
  'group-sharing-agreed': {
    title: '{{otherName}} shares {{groupName}} with you',
    text: 'The co-leaders of “{{otherName}}” have agreed: people of their network can join the group “{{groupName}}” of “{{networkName}}” now. Welcome them when they come.',
    action: 'Go to the group',
  },
  'group-sharing-declined': {
    title: '{{otherName}} does not share {{groupName}} now',
    text: 'The co-leaders of “{{otherName}}” have answered with no: the group “{{groupName}}” of “{{networkName}}” goes on without their network. You can ask again another time.',
    action: 'Go to the group',
  },
  'group-sharing-ends': {
    title: '{{otherName}} leaves {{groupName}} in a day',
    text: 'One day after this was written, people of “{{otherName}}” no longer reach the group “{{groupName}}” of “{{networkName}}”. What they wrote stays there: whoever goes saves what they need today. The reason follows; the co-leaders who gave it can take it back within the day.',
    action: 'Go to the group',
  },
  'group-sharing-goes-on': {
    title: '{{otherName}} stays in {{groupName}}',
    text: 'The end has been taken back: people of “{{otherName}}” are in the group “{{groupName}}” of “{{networkName}}” as before. There is nothing to do.',
    action: 'Go to the group',
  },
} as const;
