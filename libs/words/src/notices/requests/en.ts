// The notices about requests for resources, in English.
export const requestNotices = {
  'request-answered': {
    title: '{{personName}} has something for “{{title}}”',
    text: '{{personName}} of {{schoolName}} answers what you look for in “{{networkName}}”, “{{title}}”, with the resource “{{resourceTitle}}”: “{{line}}” Look at it, and say whether it helped.',
    action: 'Look at the answer',
  },
  'request-helped': {
    title: '“{{resourceTitle}}” helped {{personName}}',
    text: '{{personName}} has found “{{title}}” in “{{networkName}}”, and says that “{{resourceTitle}}”, with which you answered, helped. Thank you.',
    action: 'Look at the request',
  },
} as const;
