// Refusals of the bank, in English.
export const resources = {
  RESOURCE_FOR_OWN_ORGANISATION:
    'A resource is made for a school or partner that you are of yourself. Choose one of yours.',
  RESOURCE_OF_ANOTHER:
    'Only its author can change this resource. Adapt it instead: the copy is yours, and its author stays named.',
  RESOURCE_NEEDS_NETWORK: 'Say in which network’s bank it is to stand.',
  RESOURCE_NEEDS_ACTIVE_NETWORK:
    'This network is not at work, so nothing new comes into its bank. Choose another network, or give it to your school.',
  RESOURCE_CHANGED_MEANWHILE:
    'This resource was saved again after you opened it. Nothing of yours is lost: open the newest version beside it, and save once more.',
  ADAPTATION_NEEDS_LINE: 'Say in one line what you changed and why; then others can tell it from the original.',
  LICENCE_KEEPS_IT_CLOSER:
    'Its licence is for the network alone. Choose a licence that lets it go further, or a smaller circle.',
  LICENCE_FORBIDS_ADAPTING:
    'Its author gives it on as it is: the licence does not allow changed copies. You can use it, link to it, or ask the author.',
  LICENCE_NOT_OF_ORIGINAL:
    'What it was adapted from asks for a licence that this one does not keep. Choose one of those offered.',
  ORIGINAL_CHANGED_MEANWHILE:
    'The original was saved again while you compared. Look at what changed, and choose once more.',
  NOT_AN_ADAPTATION: 'This resource was made anew, so there is no original to compare it with.',
  USE_DAY_NOT_ACCEPTED: 'Say on which day it was taught: today, or a day in the last two years.',
  REQUEST_NEEDS_ACTIVE_NETWORK:
    'This network is not at work, so nothing is asked for or answered in it. Ask in another of your networks.',
  REQUEST_OF_ANOTHER: 'Only whoever asked can change this. Answer it with a resource, or ask for something yourself.',
  REQUEST_IS_YOURS: 'You asked for this yourself. Say that you have found it, if you have.',
  REQUEST_NOT_OPEN: 'This is no longer looked for. Whoever asked can open it again.',
  REQUEST_DAY_NOT_ACCEPTED: 'Choose a day from today until a year ahead, or leave it empty.',
  ANSWER_OUT_OF_REACH:
    'Whoever asked cannot read this resource. Give it to their network first, if it is yours, or ask its author to; then answer with it.',
  ANSWER_GIVEN_BEFORE: 'Somebody has answered with this resource already. Choose another one.',
  ANSWER_GONE: 'One of these answers was taken back meanwhile. Look at those that are left, and choose once more.',
  CAUTION_NEEDS_USE: 'Log that you used it first, here on its page; then say what did not work.',
  CAUTION_OF_ANOTHER:
    'Only whoever wrote this takes it back. If it is no longer so, log your own use and say what worked.',
  EXEMPLAR_OF_OWN: 'Ask the other co-leader: nobody holds up their own work.',
  EXEMPLAR_NEEDS_BANK:
    'It stands in no network’s bank. Its author gives it to a network first; then it can be held up there.',
  UNIT_PARTS_NOT_GIVEN:
    'You put in something that is not given to you. Take it out again, or ask its author to give it on; then save once more.',
  UNIT_HOLDS_ITSELF:
    'A unit cannot be a part of itself, not even inside another unit. Take out the part that holds it, and save once more.',
  NOT_A_COLLECTION: 'Only a collection gathers others this way. To put it into a unit, change the unit.',
  COLLECTION_FULL: 'There are {{most}} in this collection, and no more fit. Take one out first, or begin another.',
  WIDER_NEEDS_BANK: 'Give it to a network first; from there it can go further.',
  WIDER_ALREADY: 'It is given that far already.',
  WIDER_NEEDS_ANOTHER_CO_LEADER:
    'Somebody other than its author has to say yes, and the network has no other co-leader now. Ask again once the second seat is taken.',
  RESOURCE_IS_PUT_AWAY: 'It is put away. Take it out again first.',
  WISH_WAITS_ALREADY: 'A co-leader has this before them already. Take that wish back first to ask for something else.',
  WISH_OF_OWN: 'Nobody says yes to their own work. The other co-leader of the network answers.',
  WISH_IS_OVER: 'This was answered or taken back meanwhile. Load the page again to see how it stands.',
  TAKEN_DOWN_BY_ADMINISTRATORS:
    'Only an administrator of Sixfold takes down what others made. Write to its author, or tell a co-leader.',
  TAKEN_DOWN_OF_PUBLIC_ONLY:
    'Only what everybody can read is taken down here. Inside a network, its co-leaders and the author decide.',
} as const;
