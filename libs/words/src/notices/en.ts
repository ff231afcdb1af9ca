// Every notice in English: what the list and the mail say; one block a kind.
import { discussionNotices } from './discussions/en.js';
import { requestNotices } from './requests/en.js';
import { sharedGroups } from './shared-groups/en.js';
import { widerNotices } from './wider/en.js';

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
  'seat-nominated': {
    title: '{{personName}} could be co-leader of {{networkName}}',
    text: '{{askerName}} suggests {{personName}} for the free seat of a co-leader of “{{networkName}}”. {{personName}} takes it once you have agreed.',
    action: 'Look at it',
  },
  'seat-declined': {
    title: 'The seat in {{networkName}} is not taken by {{personName}}',
    text: 'The answer about {{personName}} as co-leader of “{{networkName}}” was no. You can ask somebody else.',
    action: 'Go to the seats',
  },
  'seat-taken': {
    title: '{{personName}} leads {{networkName}} now',
    text: '{{personName}} has taken a seat as co-leader of “{{networkName}}”. Two people share the lead of a network.',
    action: 'Go to the network',
  },
  'seat-handed-over': {
    title: '{{personName}} leads {{networkName}} in place of {{formerName}}',
    text: '{{formerName}} has handed over the seat of a co-leader of “{{networkName}}”, and {{personName}} has accepted. The network remembers who led it when.',
    action: 'Go to the network',
  },
  'seat-vacant': {
    title: '{{personName}} no longer leads {{networkName}}',
    text: 'The seat of {{personName}} as co-leader of “{{networkName}}” is free. Offer it to somebody of a member school, so that two people share the lead again.',
    action: 'Find a co-leader',
  },
  'network-activated': {
    title: '{{networkName}} is active',
    text: 'The network “{{networkName}}” has its schools, its two co-leaders and its learning focus. From now on, everyone at your school can open working groups there and join them: tell your colleagues, they find it under “Networks”.',
    action: 'Go to the network',
  },
  'network-began': {
    title: '{{networkName}} has begun',
    text: 'The informal network “{{networkName}}” has its organisations, its two co-leaders and its learning focus. From now on, everyone of them can open working groups there and join them: tell your colleagues, they find it under “Networks”.',
    action: 'Go to the network',
  },
  'network-ends-soon': {
    title: '{{networkName}} ends in {{daysLeft}} days',
    text: 'The informal network “{{networkName}}” ends in {{daysLeft}} days: it can then be read, but nothing new is written. If you need longer, choose a later day; with six schools it can join a programme.',
    action: 'Look at it',
  },
  'network-ended': {
    title: '{{networkName}} has ended',
    text: 'The informal network “{{networkName}}” has come to its last day. Everything that was written stays readable for its people.',
    action: 'Go to the network',
  },
  'network-closed': {
    title: '{{personName}} has closed {{networkName}}',
    text: '{{personName}} has closed the network “{{networkName}}” and says why on its page. Everything that was written stays readable for its people; nothing new is written. For 15 minutes a co-leader can undo it.',
    action: 'Read why',
  },
  'network-reopened': {
    title: '{{networkName}} is open again',
    text: '{{personName}} has undone that the network “{{networkName}}” was closed. Everything goes on as before.',
    action: 'Go to the network',
  },
  'network-at-risk': {
    title: '{{networkName}} is at risk',
    text: '“{{networkName}}” has {{schools}} of six schools and {{coLeaders}} of two co-leaders. Everything goes on as before, and there are {{daysLeft}} days to make it whole again: ask a school, or fill the free seat.',
    action: 'See what is missing',
  },
  'network-at-risk-by-seat': {
    title: '{{personName}} no longer leads {{networkName}}, which is at risk by it',
    text: 'A seat as co-leader of “{{networkName}}” is free: {{personName}} no longer leads. The network has {{schools}} schools and {{coLeaders}} of two co-leaders. Everything goes on as before, and there are {{daysLeft}} days to find somebody of a member school who shares the lead.',
    action: 'Find a co-leader',
  },
  'network-at-risk-still': {
    title: '{{networkName}} lapses in {{daysLeft}} days',
    text: '“{{networkName}}” still has {{schools}} of six schools and {{coLeaders}} of two co-leaders. If nothing changes in {{daysLeft}} days, it lapses: it can then be read, but nothing new is written and no school joins.',
    action: 'See what is missing',
  },
  'network-recovered': {
    title: '{{networkName}} is no longer at risk',
    text: '“{{networkName}}” has {{schools}} schools and both its co-leaders again. Nothing more has to be done.',
    action: 'Go to the network',
  },
  'network-lapsed': {
    title: '{{networkName}} has lapsed',
    text: '“{{networkName}}” was at risk for 90 days and has lapsed. Everything that was written stays readable for its people; nothing new is written and no school joins.',
    action: 'Go to the network',
  },
  'school-left': {
    title: '{{schoolName}} has left {{networkName}}',
    text: '{{schoolName}} has left “{{networkName}}”. What its people wrote stays under their names. If a reason was given, it stands beside the school.',
    action: 'Go to the network',
  },
  'school-closed': {
    title: '{{schoolName}} has closed and no longer belongs to {{networkName}}',
    text: 'By its register {{schoolName}} is closed, and no single school took its place. So it no longer belongs to “{{networkName}}”. What its people wrote stays, with their names. If they work at another school now, ask that school.',
    action: 'Go to the schools',
  },
  'place-handed-on': {
    title: '{{successorName}} takes the place of {{schoolName}} in {{networkName}}',
    text: 'By its register {{schoolName}} is closed, and {{successorName}} took over from it. The place in “{{networkName}}” has gone to {{successorName}}; there is nothing for you to do.',
    action: 'Go to the schools',
  },
  'school-goes-on': {
    title: '{{schoolName}} goes on as {{successorName}}',
    text: 'The register says that {{schoolName}} is now {{successorName}}. You are there in the same role, with the same networks and groups. If that is wrong, end it under “Me”.',
    action: 'Look at where you work',
  },
  'own-organisation-closed': {
    title: '{{schoolName}} is closed',
    text: 'By its register {{schoolName}} is closed. Where another school took over from it, its places in networks go to that one; elsewhere they end. What you and your colleagues wrote stays, with your names. If you work at another school now, ask its coordinator to invite you.',
    action: 'Look at where you work',
  },
  'facilitator-appointed': {
    title: 'You facilitate {{programmeName}} now',
    text: 'An administrator has appointed you facilitator of “{{programmeName}}”. You see all its networks, what each is missing and what waits for you. Start with what waits: first coordinators to confirm, and networks at risk.',
    action: 'Go to the programme',
  },
  'school-applied': {
    title: '{{schoolName}} would like to join {{networkName}}',
    text: '{{schoolName}} has applied to “{{networkName}}”, with a few words to its co-leaders. You can take the school in, or say no with a reason.',
    action: 'Read and answer',
  },
  'application-accepted': {
    title: '{{schoolName}} is in {{networkName}} now',
    text: 'The co-leaders of “{{networkName}}” have taken {{schoolName}} in. Colleagues at your school find the network under “Networks” from now on.',
    action: 'Go to the network',
  },
  'application-turned-down': {
    title: '{{networkName}} cannot take {{schoolName}} in',
    text: 'The co-leaders of “{{networkName}}” have answered the application of {{schoolName}} with no, and say why.',
    action: 'Read why',
  },
  'charter-published': {
    title: '{{networkName}} has a new charter',
    text: '{{personName}} has published version {{version}} of the charter of “{{networkName}}”: what its schools stand for and how they work together. Read it, and accept it for your school. Nobody is shut out meanwhile.',
    action: 'Read the charter',
  },
  'weekly-letter': {
    title: 'The week in {{networkName}}',
    text: 'This is what people of “{{networkName}}” would like you to know this week.',
    action: 'Go to the letter',
  },
  'review-due': {
    title: 'Time to look back on year {{year}} of {{networkName}}',
    text: 'Programme year {{year}} of “{{networkName}}” ends soon. Look back on it with the other co-leader: seven plain questions, one or two sentences each. What you write is kept while you write, and read by the people of the network once you publish it.',
    action: 'Review the year',
  },
  'board-answered': {
    title: '{{personName}} answers “{{title}}”',
    text: '{{personName}} has answered your entry “{{title}}” on the board of “{{networkName}}”: “{{answer}}” Get in touch, and say on the board with whom it was met.',
    action: 'Read the answer',
  },
  'board-met-with-you': {
    title: '{{personName}} takes you up on “{{title}}”',
    text: '{{personName}} has marked “{{title}}” on the board of “{{networkName}}” as met with you. Thank you for answering.',
    action: 'Look at it',
  },
  'board-met': {
    title: '“{{title}}” has been met',
    text: '{{personName}} has marked “{{title}}” on the board of “{{networkName}}” as met with somebody else. Thank you for answering; there is nothing more to do.',
    action: 'Look at it',
  },
  'board-closed': {
    title: '“{{title}}” is off the board',
    text: '{{personName}} has taken “{{title}}” off the board of “{{networkName}}”. There is nothing more to do.',
    action: 'Go to the board',
  },
  'board-open-again': {
    title: '“{{title}}” is open again',
    text: '{{personName}} has undone what was said about “{{title}}” on the board of “{{networkName}}”: it stands there as before.',
    action: 'Look at it',
  },
  'resource-used': {
    title: '{{personName}} taught “{{title}}”',
    text: '{{personName}} of {{schoolName}} used your “{{title}}” in class. How it went stands below.',
    action: 'Read it with the others',
  },
  'resource-adapted': {
    title: '{{personName}} adapted “{{title}}”',
    text: '{{personName}} of {{schoolName}} made something of your “{{title}}”: “{{line}}” You are named as its author.',
    action: 'Look at the adaptation',
  },
  'original-changed': {
    title: '“{{title}}” has changed',
    text: '{{personName}} has changed “{{title}}”, from which you adapted yours. Yours stays as it is; compare the two, and take over what you like.',
    action: 'Compare',
  },
  'board-ends-soon': {
    title: '“{{title}}” leaves the board soon',
    text: 'In {{daysLeft}} days or less, your entry “{{title}}” ends on the board of “{{networkName}}”. If it still holds, choose a later day; if it was met, say with whom.',
    action: 'Look at it',
  },
  'group-asked': {
    title: '{{personName}} would like to join {{groupName}}',
    text: '{{personName}}, {{schoolName}}, asks to be let into the group “{{groupName}}” of “{{networkName}}”, and says why. You can answer as its convenor, or as a co-leader where it has none.',
    action: 'Read and answer',
  },
  'group-invited': {
    title: '{{askerName}} invites you to {{groupName}}',
    text: '{{askerName}} would like you to take part in the group “{{groupName}}” of “{{networkName}}”, for {{schoolName}}. Once you have accepted you read what has been written and write yourself.',
    action: 'Read and answer',
  },
  'group-request-accepted': {
    title: 'You are in {{groupName}}',
    text: 'The convenors of “{{groupName}}” in “{{networkName}}” have let you in, for {{schoolName}}. Read what has been written, and say hello.',
    action: 'Go to the group',
  },
  'group-request-declined': {
    title: '{{groupName}} cannot take you in now',
    text: 'The convenors of “{{groupName}}” in “{{networkName}}” have answered your request with no. You see who they are on the group’s page, and can ask them why.',
    action: 'Go to the group',
  },
  'group-invitation-accepted': {
    title: '{{personName}} is in {{groupName}}',
    text: '{{personName}}, {{schoolName}}, has accepted your invitation to “{{groupName}}” in “{{networkName}}”. There is nothing more to do.',
    action: 'Go to the group',
  },
  'group-invitation-declined': {
    title: '{{personName}} does not come into {{groupName}}',
    text: '{{personName}}, {{schoolName}}, has answered your invitation to “{{groupName}}” in “{{networkName}}” with no. You can invite somebody else.',
    action: 'Go to the group',
  },
  'group-unconvened': {
    title: '{{groupName}} has no convenor',
    text: 'The last convenor of the group “{{groupName}}” in “{{networkName}}” is gone. Everything goes on, but nobody answers at its door. Make somebody who is in it a convenor, or convene it yourself.',
    action: 'Go to the group',
  },
  'convenor-appointed': {
    title: 'You convene {{groupName}} now',
    text: 'You are a convenor of the group “{{groupName}}” in “{{networkName}}”: you answer who would like to join, invite people and say what the group is for. A convenor can step down at any time.',
    action: 'Go to the group',
  },
  'convenor-dismissed': {
    title: 'You no longer convene {{groupName}}',
    text: 'You are no longer a convenor of the group “{{groupName}}” in “{{networkName}}”. You are still in the group, and what you wrote stays. If you would like to know why, ask its convenors or the co-leaders.',
    action: 'Go to the group',
  },
  'group-closed': {
    title: '{{groupName}} is closed',
    text: '{{personName}} has closed the group “{{groupName}}” in “{{networkName}}”. Everything that was written stays readable; nothing new is written. Its convenors and the co-leaders can open it again.',
    action: 'Go to the group',
  },
  'group-reopened': {
    title: '{{groupName}} is open again',
    text: '{{personName}} has opened the group “{{groupName}}” in “{{networkName}}” again. Everything goes on as before.',
    action: 'Go to the group',
  },
  'group-shown-to-facilitators': {
    title: 'Facilitators may read {{groupName}} now',
    text: '{{personName}} lets the facilitators of the programme read what is written in the group “{{groupName}}” of “{{networkName}}”, from before too. They only read. If you would rather not, talk to the convenors, who can end it at any time.',
    action: 'Go to the group',
  },
  'group-hidden-from-facilitators': {
    title: 'Facilitators no longer read {{groupName}}',
    text: '{{personName}} has ended that the facilitators of the programme may read the group “{{groupName}}” of “{{networkName}}”. It is read by its own people again.',
    action: 'Go to the group',
  },
  ...discussionNotices,
  ...requestNotices,
  ...sharedGroups,
  ...widerNotices,
} as const;

export type NoticeWords = typeof en;
