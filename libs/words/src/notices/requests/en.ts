// The notices about requests for resources, what did not work, and what is held up, in English.
export const requestNotices = {
  'request-answered': {
    title: '{{personName}} has something for “{{title}}”',
    text: '{{personName}} of {{schoolName}} answers what you look for in “{{networkName}}”, “{{title}}”, with the resource “{{resourceTitle}}”: “{{line}}” Look at it, and say whether it helped.',
    action: 'Look at the answer',
  },
  'resource-did-not-work': {
    title: 'Something did not work with “{{title}}”',
    text: '{{personName}} of {{schoolName}} says what did not work with your “{{title}}”, and when; it stands below. Everybody who reads the resource sees it. You can answer with a line.',
    action: 'Read and answer',
  },
  'resource-held-up': {
    title: '“{{title}}” is an exemplar in “{{networkName}}”',
    text: '{{personName}}, a co-leader of “{{networkName}}”, holds your “{{title}}” up as an exemplar in the network’s bank; why stands below. It stays yours, to change and to put away.',
    action: 'Look at it',
  },
  'request-helped': {
    title: '“{{resourceTitle}}” helped {{personName}}',
    text: '{{personName}} has found “{{title}}” in “{{networkName}}”, and says that “{{resourceTitle}}”, with which you answered, helped. Thank you.',
    action: 'Look at the request',
  },
} as const;
