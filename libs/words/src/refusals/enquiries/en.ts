// Refusals of the room of enquiries, in English.
export const enquiries = {
  ENQUIRY_FOR_OWN_ORGANISATION:
    'You take part for a school or partner that you are of yourself, and that is in the network. Choose one of yours.',
  ENQUIRY_NEEDS_ACTIVE_NETWORK:
    'The network is not at work now, so its enquiries stand as they are and can be read. Its co-leaders know what the network still needs.',
  ENQUIRY_MEMBERS_ONLY: 'Those who take part in the enquiry do this. Join it first: one click, and you can.',
  ENQUIRY_ETHICS_FIRST:
    'Before anything is collected, agree on how: it stands at the top of the enquiry and takes a minute.',
  ENQUIRY_ROUNDS_FULL: 'After {{most}} rounds begin a new enquiry with the question that you have now.',
  EXPECTATIONS_FULL: 'A round holds {{most}} hunches and changes. Take one out, or go round again.',
  EVIDENCE_SAYS_NOTHING: 'Write what you saw, attach it, or say what the pupil said: the sheet is still empty.',
  CONTRIBUTION_OF_ANOTHER: 'Only whoever added this can take it out. Ask them.',
  CONFIRMED_BY_ANOTHER_SCHOOL:
    'How strong it is, somebody confirms who takes part for another school. Ask one of them to look at it.',
  PUPILS_OF_OWN_SCHOOL_ONLY:
    'You can show pupils of the school for which you take part, and whose consents it keeps. Leave the others out, or tell it so that no pupil can be known by it.',
  CONSENT_OF_SCHOOL_MISSING:
    'The school has not said yes to showing this of {{name}}. Ask its coordinator or head, or leave the pupil out and say without a name who it was, e.g. “a pupil in Year 4”.',
  CONSENT_OF_GUARDIAN_MISSING:
    'No guardian of {{name}} has said yes to showing this. Ask for the signed form at the school’s office, or leave the pupil out and say without a name who it was, e.g. “a pupil in Year 4”.',
  CONSENT_OF_PUPIL_MISSING:
    '{{name}} has not said yes to showing this. Ask, and let the school record it, or leave the pupil out and say without a name who it was, e.g. “a pupil in Year 9”.',
} as const;
