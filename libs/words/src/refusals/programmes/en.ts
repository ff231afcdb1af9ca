// Refusals of the room of programmes, in English.
export const programmes = {
  ADMINISTRATOR_NEEDED: 'An administrator of Sixfold does this. Ask whoever set it up for you.',
  PROGRAMME_NAME_NOT_ACCEPTED: 'The name needs {{least}} to {{most}} characters.',
  PROGRAMME_SCOPE_TOO_LONG: 'That is a little long. Say what it is for in {{most}} characters or fewer.',
  PROGRAMME_YEARS_NOT_ACCEPTED:
    'The last day comes after the first, and {{most}} years after it at the most. Choose another day.',
  YEARLY_CEILING_NOT_ACCEPTED: 'Write a whole number from {{least}} to {{most}}, without pence.',
  NO_ACCOUNT_WITH_THIS_ADDRESS:
    'Nobody signs in with this address yet. Look for a slip in it, or invite the person first.',
  FACILITATOR_OF_THIS_PROGRAMME_NEEDED:
    'A contact person is one of the facilitators of the programme. Choose one of them, or have the person appointed first.',
} as const;
