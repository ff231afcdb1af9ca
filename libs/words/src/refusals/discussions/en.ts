// Refusals of the room of discussions, in English.
export const discussions = {
  JOIN_GROUP_FIRST:
    'This conversation belongs to a working group of your network. Join the group to read it and take part.',
  CONVENOR_NEEDED:
    'Only its author, a convenor of the group, or a co-leader of the network who is in it can remove this post. Ask one of them.',
  PINNED_BY_CONVENOR:
    'Only a convenor of the group, or a co-leader of the network who is in it, can pin posts. Ask one of them.',
  LED_BY_CONVENOR:
    'What stands above a discussion is for a convenor of the group, or a co-leader of the network who is in it, to say. Ask one of them.',
  POST_TOO_EARLY:
    'This discussion goes at a slower pace: there is a pause between two posts of yours. Nothing is wrong with your words. Send them again when the pause is over.',
  MOVED_BY_CONVENOR:
    'Only a convenor of the group, or a co-leader of the network who is in it, can move posts. Ask one of them.',
  MOVE_NEEDS_PLACE: 'Say where the posts are to go: choose a discussion, or write the title of a new one.',
  MOVE_INTO_ITSELF: 'The posts stand in this discussion already. Choose another one.',
  MOVE_INTO_OTHER_GROUP:
    'Posts stay within their group, where the same people can read them. Choose a discussion of this group.',
  MOVE_KEEPS_WORK:
    'Among the posts is one that asks the group to decide or that says who does what. It stays where it is: choose the others only.',
  MOVE_OF_ANOTHER: 'Somebody else moved these posts. Ask them to undo it, or move the posts back yourself.',
  MOVE_TOO_LATE_TO_UNDO: 'This can no longer be undone. Choose the posts where they stand now, and move them back.',
  POSTS_CHANGED_MEANWHILE: 'Some of these posts have been removed or moved meanwhile. Look again, and choose anew.',
  POST_MOVED: 'This post has been moved to another discussion. Open it there.',
  DISCUSSION_MOVED: 'The posts of this discussion now stand in another one. Write there: nothing of yours is lost.',
  SUMMARY_TOO_LONG: 'A summary has {{most}} characters at the most. Leave out what the posts say in full.',
  SUMMARY_WRITTEN_MEANWHILE:
    '{{name}} has changed the summary meanwhile. Nothing of yours is lost: look at that first, then choose what stays.',
  STARTER_NEEDED:
    'Only whoever started the discussion, a convenor of the group, or a co-leader of the network who is in it can say what answered it. Ask one of them.',
  POST_OF_ANOTHER: 'Only its author can change the words of this post. Answer it with one of your own.',
  POST_REMOVED: 'This post has been removed, so its words can no longer be changed or read. Write a new one.',
  POST_REMOVED_BY_ANOTHER: 'Somebody else removed this post. Ask them to put it back.',
  TEXT_EMPTY: 'There are no words in it yet. Write something first.',
  TEXT_TOO_LONG: 'That is more than one post can hold. Divide it into two.',
  TEXT_TOO_NESTED: 'The lists and quotations lie too deep inside one another. Move the innermost ones out a step.',
  TEXT_TOO_MANY_FILES: 'There are more than ten files in this. Remove some, or send them in a second post.',
  TEXT_LINK_UNSAFE:
    'One of the links leads where we cannot send readers. Links begin with https:// or http://, or are e-mail addresses.',
  TEXT_NOT_READABLE: 'The text holds something that cannot be shown here. Paste it again as plain text.',
  DRAFT_WRITTEN_ELSEWHERE:
    'You have gone on writing this on another device. Nothing is lost: look at that first, then choose what stays.',
  DECISION_OPTIONS_NOT_ACCEPTED: 'Give {{least}} to {{most}} options, each of them different from the others.',
  DECISION_DAY_NOT_ACCEPTED:
    'Choose a day from today on, at most {{days}} days ahead, until which the group can answer.',
  DECISION_ANSWERS_ENDED: 'The day for answers is over. Now somebody of the group records what it decides.',
  DECISION_STILL_OPEN:
    'The group still answers. Until its day is over, only who asked and the convenors can record the outcome.',
  DECISION_MADE: 'The group has decided this. To come back to it, ask the group to think about it again.',
  DECISION_NOT_MADE: 'Nothing has been decided there yet. Answer it, or record its outcome first.',
  DECISION_RECONSIDERED: 'The group is thinking about this again already. Answer there.',
  POST_ASKS_GROUP:
    'What the group is asked to decide stays as it was asked. Write a post about what is to be added, or remove it and ask anew.',
  ACTION_DAY_NOT_ACCEPTED: 'Choose a day from today on, at most {{days}} days ahead, or leave the day empty.',
  ACTION_OWNER_NOT_IN_GROUP: 'That person is not in the group. Choose somebody who is, or ask them to join first.',
  ACTION_OF_ANOTHER:
    'That is for whoever has the action, whoever made it and the convenors. Write to one of them in the discussion.',
  ACTION_NOT_OFFERED: 'This no longer waits for your answer. Look at how it stands now.',
  ACTION_ENDED: 'This is done or called off already. Open it again first, or make a new action.',
  POST_IS_ACTION:
    'What was agreed stays in the words in which it was agreed. Call it off and make another, or write a post about what is to be added.',
} as const;
