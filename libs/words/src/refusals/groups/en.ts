// Refusals of the room of working groups, in English.
export const groups = {
  GROUP_NEEDS_ACTIVE_NETWORK:
    'The network is not at work now, so nothing new begins in its groups. What was written stays readable; its co-leaders know what the network still needs.',
  GROUP_NAME_TAKEN:
    'The network already has a group called “{{name}}”. Join that one, or choose a name that tells them apart.',
  JOIN_FOR_OWN_ORGANISATION:
    'You can join for a school of your own that is in this network. Reload the page to see which one that is.',
  GROUP_ASK_FIRST: 'This group lets people in on request. Ask its convenors with a line; they answer you.',
  GROUP_ANSWER_WAITS: 'You have asked already, and the convenors have not answered yet. They have been told.',
  GROUP_BY_INVITATION:
    'This group is entered by invitation. Ask one of its convenors to invite you; they stand on the group’s page.',
  GROUP_NO_NEED_TO_ASK: 'You need not ask: you are in the group, or can join it at once. Reload the page to see which.',
  GROUP_ADMISSION_ANSWERED:
    'This has been answered or taken back in the meantime. Reload the page to see how it stands.',
  PERSON_AT_GROUP_DOOR:
    'Something is open between this person and the group already: a request or an invitation. Answer the one, or wait for the other.',
  PERSON_NOT_OF_NETWORK:
    'This person is not, or no longer, of a school in the network. Groups are for people of its schools and partners.',
  PEOPLE_NOT_OF_NETWORK:
    'Not everyone you chose is of a school in this network. Start the group with those who are; its co-leaders can share it with the network of the others afterwards.',
  PERSON_IN_GROUP: 'This person is in the group already.',
  PERSON_NOT_IN_GROUP: 'Only somebody who is in the group can convene it. Invite the person first.',
  CONVENORS_ONLY: 'The convenors of the group do this. They stand on the group’s page: ask one of them.',
  GROUP_HAS_CONVENOR: 'The group has a convenor again. Reload the page to see who it is.',
  GROUP_CLOSED:
    'This group is closed: what was written can be read, and nothing new is written. Its convenors and the co-leaders can open it again.',
  GROUP_WITHOUT_PROGRAMME:
    'This network has no programme, so no facilitators who could read along. Its groups are read by their own people.',
  GROUP_SHARED_ALREADY:
    'This network has the group already, or has been asked and not answered. The group’s page shows how it stands.',
  GROUP_SHARING_CHANGED:
    'Somebody has answered, taken back or ended this in the meantime. Reload the page to see how it stands.',
  SHARED_BY_OWN_NETWORK:
    'The network whose group it is asks others to share it. Its convenors and co-leaders stand on the group’s page: ask one of them.',
  GROUP_FOLLOWS_ROLE:
    'Who is in this group follows from their role: whoever has it is in, for as long as they have it, and the co-leaders convene it. Nobody is added, removed or appointed by hand. Is a role missing or out of date? The school’s coordinator puts it right on the school’s page.',
} as const;
