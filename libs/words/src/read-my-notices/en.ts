// Texts of the task "read my notices", in English.
export const readMyNotices = {
  title: 'Notices',
  somethingNew_one: 'One thing is new',
  somethingNew_other: '{{number}} things are new',
  lead: 'What happened in your networks and concerns you, each thing once.',
  settings: 'Choose when we mail you',
  markAll: 'Mark all as read',
  allMarked: 'All are marked as read.',
  unreadTag: 'new',
  elsewhere: 'Beside your networks',
  older: 'Older notices',
  empty: 'Nothing here yet',
  emptyText:
    'When a school is asked, a seat is offered or a network becomes active, it stands here, each thing once, with the way to it.',
  emptyAction: 'Go to your networks',
} as const;
