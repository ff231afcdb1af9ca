// The notices about requests for resources, and about what did not work, in English.
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
  'request-helped': {
    title: '“{{resourceTitle}}” helped {{personName}}',
    text: '{{personName}} has found “{{title}}” in “{{networkName}}”, and says that “{{resourceTitle}}”, with which you answered, helped. Thank you.',
    action: 'Look at the request',
  },
} as const;
