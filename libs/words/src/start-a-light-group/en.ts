// Texts of the task "start a light group", in English.
export const startALightGroup = {
  link: 'Start a group with them',
  title: 'Start a group with people in your role',
  lead: 'A small group of your own, entered by invitation. Each person you tick is asked, and says yes or no.',
  back: 'Find a colleague',
  who: 'Whom to invite',
  whoMissing: 'Tick at least one person, so that the group has somebody to talk with.',
  person: '{{name}}, {{schools}}',
  network: 'In which network',
  networkHint: 'The group stands in its list. Only those you invite can come in.',
  homeIs: 'The group stands in the list of {{network}}. Only those you invite can come in.',
  noneInCommon: 'No one network has all of them',
  noneInCommonText:
    'A group is at home in one network. Untick some, or start with a few: its co-leaders can share the group with another network afterwards.',
  name: 'What it is called',
  nameHint: 'A suggestion. Change it as you like.',
  nameSuggested: '{{names}} compare notes',
  nameSuggestedFor: 'Comparing notes',
  nameMissing: 'Give the group a name of 3 to 80 letters.',
  purpose: 'What it is for',
  purposeHint: 'Those you invite read this before they answer.',
  purposeSuggested:
    'We do the same work at different schools. Let us say what works, what does not, and try something together.',
  purposeMissing: 'Say in a sentence what the group is for; 500 letters are enough.',
  start: 'Start the group and invite them',
  nobody: 'There is nobody in your role to invite yet',
  nobodyText: 'As soon as your school is in a network, its people in your role stand here.',
} as const;
