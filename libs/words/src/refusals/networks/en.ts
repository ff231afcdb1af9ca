// Refusals of the room of networks, in English.
export const networks = {
  STAFF_OF_A_SCHOOL_NEEDED:
    'A network is started by someone who works at one of its schools. Ask the coordinator of your school to invite you there first.',
  LEARNING_FOCUS_TOO_LONG: 'The learning focus is too long. Say it in {{most}} characters or fewer.',
  NETWORK_NAME_NOT_ACCEPTED: 'The name needs {{least}} to {{most}} characters.',
  PURPOSE_NOT_ACCEPTED: 'Say what the network is for, in {{most}} characters or fewer.',
  NETWORK_NOT_FORMING:
    'The network is no longer forming, so this cannot be changed any more. Reload the page to see it as it is.',
  NETWORK_NOT_READY: 'Something is still missing before the network can be activated. Each item below says what to do.',
  NETWORK_NOT_INFORMAL:
    'The network is not an informal one at work, so this cannot be done now. Reload the page to see where it stands.',
  NETWORK_HAS_ENDED: 'The network has come to its end already. It stays readable as it is.',
  NETWORK_NOT_CLOSED: 'The network is not closed. Reload the page to see where it stands.',
  END_DATE_NOT_ACCEPTED: 'Choose a day later than today, and at most {{years}} years ahead.',
  PROGRAMME_OR_END_DATE_NEEDED: 'Say either to which programme the network belongs, or on which day it ends.',
  NETWORK_NOT_AT_WORK:
    'The network is not at work, so nothing about it can be changed like this. Reload the page to see where it stands.',
  NETWORK_TAKES_NO_MEMBERS: 'The network takes no new schools any more. Reload the page to see where it stands.',
  NETWORK_TAKES_NO_APPLICATIONS:
    'The network takes no applications at the moment. Look for another one, or ask its co-leaders.',
  SCHOOL_HAS_APPLIED:
    'This school has applied already. Wait for the answer of the co-leaders, or take the application back.',
  APPLICATION_ALREADY_ANSWERED:
    'The application has been answered or taken back in the meantime. Reload the page to see how it stands.',
  CO_LEADERS_ONLY: 'The two co-leaders of the network do this. Ask one of them.',
  SCHOOL_CLOSED: 'The register says that this school is closed. Look for the school that took its place.',
  SCHOOL_ALREADY_ASKED: 'This school has already been asked. It stands in the list with what it waits for.',
  SCHOOL_HERE_BY_OTHER_REGISTER:
    'This school stands in two registers, and has its place here by the other one. It counts once; look for it in the list.',
  SCHOOL_HAS_A_COORDINATOR: 'Someone there can answer by now, so nobody has to be invited. Wait for their answer.',
  FIRST_COORDINATOR_ALREADY_INVITED:
    'The first coordinator of this school has been invited already. Wait until they come.',
  COORDINATOR_OF_THE_SCHOOL_NEEDED: 'The coordinator or the head answers for a school. Ask one of them to look at it.',
  PROPOSAL_ALREADY_ANSWERED: 'The school has been answered for in the meantime. Reload the page to see the answer.',
  REASON_NEEDED: 'Say why, in {{least}} to {{most}} characters. A sentence is enough.',
  BOTH_SEATS_TAKEN: 'Both seats are taken. Take an open offer back first, if you want to offer it to someone else.',
  PERSON_HAS_A_SEAT: 'This person has one of the two seats already. Choose someone else.',
  PERSON_OF_NO_MEMBER_SCHOOL:
    'A seat is for people of schools that have said yes. Choose one of them, or wait for that school’s answer.',
  SEAT_ALREADY_ANSWERED:
    'The offer has been answered or taken back in the meantime. Reload the page to see how it stands.',
  LEAD_CANNOT_CHANGE: 'This network has come to its end, so its lead no longer changes.',
  SUCCESSOR_ALREADY_ASKED:
    'You have already asked a successor. Wait for the answer, or take the offer back and ask somebody else.',
  LAST_CO_LEADER:
    'Nobody would lead the network any more. Hand your seat over instead, or say that you know what it means.',
  NOMINATE_SELF_OR_OWN_STAFF:
    'You can suggest yourself and, if you answer for a member school, the people who work there. Ask a co-leader to offer the seat to others.',
  FACILITATOR_NEEDED: 'A facilitator of the programme does this. Ask the one who runs yours.',
  TOO_LATE_TO_RESTORE: 'This can be undone for {{minutes}} minutes, and they are over. It has to be asked anew.',
  NETWORK_ONLY_READ: 'This network has come to its end: it can be read, and nothing new is written.',
  FOCUS_REASON_NEEDED:
    'Say in one line why the focus changes, in {{least}} to {{most}} characters. Those who come later will want to know.',
  DRAFT_WRITTEN_MEANWHILE:
    '{{name}} has written here meanwhile. Nothing is lost: look at that first, then choose what stays.',
  DRAFT_GONE: 'This draft has been published meanwhile. Reload the page to see how it stands.',
  CHARTER_CHANGED: 'A newer version has been published meanwhile. Read that one, then accept it.',
  REVIEW_NOT_COMPLETE: 'Every heading needs an answer and a sentence. Headings still missing: {{missing}}.',
  NOTHING_TO_REVIEW: 'This year has been reviewed already, or its time is over. Reload the page to see how it stands.',
} as const;
