// Notices about giving resources further than the network, in English.
export const widerNotices = {
  'wider-asked': {
    title: '{{personName}} would like to give “{{title}}” further',
    text: '{{personName}} wishes “{{title}}” to be read beyond “{{networkName}}”. As a co-leader who is not its author you can read it and answer.',
    action: 'Read and answer',
  },
  'wider-approved': {
    title: '“{{title}}” goes further',
    text: 'A co-leader has said yes: “{{title}}” can now be read as widely as you wished. You can take it back at any time.',
    action: 'Look at it',
  },
  'wider-declined': {
    title: '“{{title}}” stays in the network for now',
    text: 'A co-leader has read “{{title}}” and would rather not give it further as it is; why stands below. Change it, and ask again.',
    action: 'Look at it',
  },
  'resource-taken-down': {
    title: '“{{title}}” was taken down',
    text: 'An administrator of Sixfold has taken “{{title}}” back to you alone; why stands below. Nothing of it is lost.',
    action: 'Look at it',
  },
} as const;
