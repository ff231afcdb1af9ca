// Every notice in English: what the list and the mail say; one block a kind.
export const en = {
  'school-asked': {
    title: '{{askerName}} asks {{schoolName}} to join {{networkName}}',
    text: '{{askerName}} is forming the network “{{networkName}}” and asks {{schoolName}} to take part. You can answer for the school: accept, or decline with a reason. Nothing is shared with the network before you accept.',
    action: 'Read and answer',
  },
  'seat-offered': {
    title: '{{askerName}} asks you to lead {{networkName}} together',
    text: '{{askerName}} offers you a seat as co-leader of “{{networkName}}”. Two people share the lead of a network; a co-leader needs no senior post, and can step down at any time.',
    action: 'Read and answer',
  },
  'network-activated': {
    title: '{{networkName}} is active',
    text: 'The network “{{networkName}}” has its schools, its two co-leaders and its learning focus. From now on, everyone at your school can open working groups there and join them: tell your colleagues, they find it under “Networks”.',
    action: 'Go to the network',
  },
} as const;

export type NoticeWords = typeof en;
