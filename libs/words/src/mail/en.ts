// Every text of the mail in English; one block a mail, and the frame around all of them.
export const en = {
  frame: {
    copyLink: 'If the button does not work, copy this address into your browser:',
    sender: 'Sent by Sixfold, where schools that learn together do their work.',
  },
  'reset-password': {
    subject: 'Choose a new password',
    body: 'Somebody asked for a new password for your account at Sixfold. The link works once, for one hour.',
    action: 'Choose a new password',
    note: 'If it was not you, do nothing: your password stays as it is.',
  },
  'password-changed': {
    subject: 'Your password has been changed',
    body: 'The password of your account at Sixfold has just been changed, and every other device was signed out.',
    action: 'Choose a new password',
    note: 'If it was you, there is nothing to do. If it was not, choose a new password at once: that signs out whoever did it.',
  },
  'first-coordinator': {
    subject: '{{askerName}} would like {{schoolName}} to join {{networkName}}',
    body: '{{askerName}} is forming the network “{{networkName}}” and asks {{schoolName}} to take part. Nobody at {{schoolName}} uses Sixfold yet. Open the link to answer for it.',
    action: 'See what it is about',
    note: 'The link works once, for seven days. If somebody else should answer, do not forward this mail: tell {{askerName}} whom to ask instead.',
  },
  'join-organisation': {
    subject: '{{askerName}} invites you to {{schoolName}} on Sixfold',
    body: '{{schoolName}} learns together with other schools on Sixfold, and {{askerName}} would like you to be there. You find colleagues who teach the same things elsewhere, join their working groups, and see what worked for them.',
    action: 'Come in',
    note: 'The link is meant for you alone. It works once, for seven days. If you do not work at {{schoolName}}, do nothing.',
  },
  'reply-refused': {
    subject: 'Your answer was not posted',
    body: 'Your mail “{{subject}}” was not posted in the discussion. {{reason}}',
    action: 'Go to the discussion',
    note: 'In the discussion itself you can always write as long as you are in the group.',
  },
  'reply-without-files': {
    subject: 'Your answer is posted, without its files',
    body: 'Everyone in the group can read what you wrote in your mail “{{subject}}”. The files that came with it could not be taken: files cannot be shared by mail yet.',
    action: 'See your post',
    note: 'Keep the files. If others need something from them, write the most important of it in the discussion.',
  },
  'reply-faults': {
    address_unknown:
      'The address that you answered to is not one of ours, or the discussion is not there any more. Answer the newest mail about it, without changing the address.',
    address_expired:
      'Mail about a discussion can be answered for {{days}} days, and that one is older. Write in the discussion itself.',
    sender_elsewhere:
      'It came from {{sender}}, which is not the address of your account. Answer from the address at which we mail you, or change that address in your settings. If it was not you, somebody has seen a mail of yours: do not forward our mails.',
    sender_unproven:
      'Your mail server could not show that the mail is really from you. Try again from the program or page in which you usually write mail.',
    nothing_written:
      'There were no words of yours in it: what is quoted and what signs the mail is left out. Write above what is quoted.',
  },
  notices: {
    several_one: '{{count}} thing for you',
    several_other: '{{count}} things for you',
    ofNetwork_one: '{{networkName}}: {{count}} thing for you',
    ofNetwork_other: '{{networkName}}: {{count}} things for you',
    elsewhere: 'Beside your networks',
    settings: 'Change when and how often we mail you',
    stopNetwork: 'No more mail about {{networkName}}',
    stopAll: 'No more mail about anything that you are told',
  },
  content: {
    by: '{{authorName}}, {{organisationName}}',
    more_one: 'There is {{count}} more post in the discussion.',
    more_other: 'There are {{count}} more posts in the discussion.',
    answerable:
      'Answer this mail to write in the discussion. Everyone in the group reads it; what you quote is left out.',
    unanswerable: 'This mail cannot be answered: write in the discussion itself.',
    answer: 'Answer by mail',
    fewer:
      'Too many of these? On the page of the discussion you choose whether you are told of all posts, of those that name or answer you, or of none.',
  },
  unsubscribe: {
    title: 'Should this mail stop?',
    text: 'You still find everything in your list of notices, and you can change your mind in your settings at any time. Links to choose a new password, or to join a school, still reach you.',
    action: 'Stop this mail',
    done: 'This mail has stopped',
    doneText:
      'You still find everything in your list of notices. In your settings you choose how often we mail you, for each network by itself.',
    settings: 'Go to your settings',
  },
} as const;

export type MailWords = typeof en;
