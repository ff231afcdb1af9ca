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
    body: '{{askerName}} is forming the network “{{networkName}}” and asks {{schoolName}} to take part. Nobody at {{schoolName}} uses Sixfold yet. Open the link to become its coordinator and to answer.',
    action: 'See what it is about',
    note: 'The link works once, for seven days. If somebody else should answer for the school, do not forward this mail: tell {{askerName}} whom to ask instead.',
  },
  'school-asked': {
    subject: '{{askerName}} asks {{schoolName}} to join {{networkName}}',
    body: '{{askerName}} is forming the network “{{networkName}}” and asks {{schoolName}} to take part. You can answer for the school: accept, or decline with a reason.',
    action: 'Read and answer',
    note: 'Nothing is shared with the network before you accept.',
  },
  'seat-offered': {
    subject: '{{askerName}} asks you to lead {{networkName}} together',
    body: '{{askerName}} offers you a seat as co-leader of “{{networkName}}”. Two people share the lead of a network; a co-leader needs no senior post.',
    action: 'Read and answer',
    note: 'You can step down at any time.',
  },
  'network-activated': {
    subject: '{{networkName}} is active',
    body: 'The network “{{networkName}}” has its schools, its two co-leaders and its learning focus. From now on, everyone at your school can open working groups there and join them.',
    action: 'Go to the network',
    note: 'Tell your colleagues: they find it under “Networks”.',
  },
} as const;

export type MailWords = typeof en;
