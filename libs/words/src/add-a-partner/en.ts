// Texts of the task "add a partner", in English.
export const addAPartner = {
  title: 'Add a partner',
  lead: 'A partner learns with schools and stands in no register of schools. It can be asked into networks, and never counts towards the six.',
  name: 'Name',
  nameHint: 'As the organisation writes it itself.',
  nameMissing: 'Write what the organisation is called.',
  kind: 'What it is',
  town: 'Town',
  townHint: 'Helps to tell it from others. May stay empty.',
  officer: 'Address of its officer',
  officerHint:
    'The person who is to answer for it. They get a mail with a link, and by adding the partner you vouch for them.',
  officerMissing: 'Write the address of one person there.',
  add: 'Add and invite',
  added: '{{name}} is here, and its officer is invited',
  addedText: 'From now on co-leaders find it like a school, and ask it into their network.',
  page: 'Go to its page',
  others: 'Consortia, authorities and other partners that are here',
  another: 'Add another one',
} as const;
