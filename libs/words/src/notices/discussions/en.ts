// What is told of posts, decisions and actions, in English.

export const discussionNotices = {
  'post-removed': {
    title: '{{personName}} has removed your post in “{{title}}”',
    text: '{{personName}} has removed a post of yours in “{{title}}” of “{{networkName}}”. The reason, which everybody in the group reads in its place: “{{reason}}” You can still look at what you wrote there. If you see it otherwise, talk to {{personName}}.',
    action: 'Go to the discussion',
  },
  'post-restored': {
    title: 'Your post in “{{title}}” is back',
    text: '{{personName}} has put back your post in “{{title}}” of “{{networkName}}”. It reads as before.',
    action: 'Go to the discussion',
  },
  'discussion-posted': {
    title_one: '{{count}} new post in “{{discussionTitle}}”',
    title_other: '{{count}} new posts in “{{discussionTitle}}”',
    text_one: '{{authorName}} has written in the group {{groupName}}.',
    text_other: 'The last of them is by {{authorName}}, in the group {{groupName}}.',
    action: 'Go to the discussion',
  },
  'discussion-addressed': {
    title_one: '{{authorName}} writes to you in “{{discussionTitle}}”',
    title_other: '{{count}} posts in “{{discussionTitle}}” are written to you',
    text_one: '{{authorName}} names or answers you, or writes to everybody, in the group {{groupName}}.',
    text_other:
      'They name or answer you, or everybody in the group {{groupName}}. The last of them is by {{authorName}}.',
    action: 'Go to the discussion',
  },
  'discussion-named': {
    title: '{{personName}} names you in “{{discussionTitle}}”',
    text: '{{personName}} has changed a post in the group {{groupName}}, and it names you now.',
    action: 'Go to the discussion',
  },
  'decision-answer-due': {
    title: '{{groupName}} waits for your answer: {{question}}',
    text: 'In two days or less, the group {{groupName}} of “{{networkName}}” stops answering: “{{question}}” You have not answered yet. One option, “I can live with any” and “I abstain” are all good answers.',
    action: 'Read and answer',
  },
  'decision-outcome-due': {
    title: 'What does {{groupName}} decide? {{question}}',
    text: 'The day for answers to “{{question}}” is over in the group {{groupName}} of “{{networkName}}”. Read what they answered, and record what the group decides, so that everybody can rely on it.',
    action: 'Record the outcome',
  },
  'decision-made': {
    title: '{{groupName}} has decided: {{outcome}}',
    text: '{{personName}} has recorded what the group {{groupName}} of “{{networkName}}” decides about “{{question}}”: {{outcome}}. The words and the answers stay to be read.',
    action: 'Read the decision',
  },
  'action-offered': {
    title: '{{personName}} asks you: {{words}}',
    text: 'In the group {{groupName}} of “{{networkName}}”, {{personName}} asks whether you do this: “{{words}}”. Both yes and no are good answers, soon.',
    action: 'Read and answer',
  },
  'action-declined': {
    title: '{{personName}} does not do it: {{words}}',
    text: 'In the group {{groupName}} of “{{networkName}}”, {{personName}} has declined “{{words}}”. Nobody does it yet: take it yourself, or ask somebody else. {{answer}}',
    action: 'See who could',
  },
  'action-due': {
    title: 'Due in two days or less: {{words}}',
    text: 'In the group {{groupName}} of “{{networkName}}” you do this: “{{words}}”. If it takes longer, change the day, so that the others know.',
    action: 'Go to the action',
  },
  'action-done': {
    title: 'Done: {{words}}',
    text: 'In the group {{groupName}} of “{{networkName}}”, {{personName}} says that this is done: “{{words}}”.',
    action: 'Go to the action',
  },
} as const;
