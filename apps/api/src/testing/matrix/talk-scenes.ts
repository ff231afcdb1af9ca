// The scenes of working groups and their discussions.
import { randomUUID } from 'node:crypto';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';
import { text } from './text.js';

const page = { first: 5 };
const aQuestion = () => ({
  question: 'Shall we?',
  explanation: '',
  options: [{ words: 'Yes' }, { words: 'No' }],
  answerBy: new Date().toISOString().slice(0, 10),
});
const key = () => ({ clientKey: randomUUID() });

/** What the first post of a discussion asks. */
async function decision(stage: Stage): Promise<string> {
  const id = await stage.discussion();
  await stage.world.rows(
    `WITH asking AS (UPDATE post SET asks_group = true WHERE id = $1)
     INSERT INTO decision (id, group_id, question, options, answer_by, ends_at)
     SELECT id, group_id, 'Shall we?', '{Yes,No}', now() + interval '7 days', now() + interval '7 days'
     FROM discussion WHERE id = $1`,
    [id],
  );
  return id;
}

export const talk: Readonly<Record<string, Scene>> = {
  groups: ({ networkId }) => ({ networkId, ...page }),
  groupNames: ({ networkId }) => ({ networkId, ...page }),
  group: async (stage) => ({ id: await stage.group() }),
  openGroup: ({ networkId }) => ({
    ...key(),
    networkId,
    name: `Name ${randomUUID().slice(0, 8)}`,
    purpose: 'To write together',
  }),
  joinGroup: async (stage) => ({ groupId: await stage.group(), organisationId: stage.ownPlace.id }),
  leaveGroup: async (stage) => ({ groupId: await stage.group() }),
  peopleToMention: async (stage) => ({ groupId: await stage.group(), starting: '' }),
  myPostDraft: ({ owner }) => ({ place: 'POST', placeId: owner.id }),
  keepPostDraft: ({ owner }) => ({ place: 'POST', placeId: owner.id, body: text, revision: 0 }),
  discussions: async (stage) => ({ groupId: await stage.group(), ...page }),
  discussion: async (stage) => ({ id: await stage.discussion() }),
  latestDiscussions: () => page,
  posts: async (stage) => ({ discussionId: await stage.discussion(), ...page }),
  postsSince: async (stage) => ({ discussionId: await stage.discussion(), seq: 0 }),
  whatIsNew: async (stage) => ({ discussionId: await stage.discussion() }),
  markDiscussionRead: async (stage) => ({ discussionId: await stage.discussion(), seq: 1 }),
  startDiscussion: async (stage) => ({ ...key(), groupId: await stage.group(), title: 'Second drafts', body: text }),
  post: async (stage) => ({ ...key(), discussionId: await stage.discussion(), body: text }),
  postHistory: async (stage) => ({ id: await stage.discussion() }),
  editPost: async (stage) => ({ ...key(), id: await stage.discussion(), body: text }),
  removePost: async (stage) => ({ ...key(), id: await stage.discussion() }),
  markedPosts: async (stage) => ({ discussionId: await stage.discussion() }),
  pinPost: async (stage) => ({ ...key(), id: await discussionConvened(stage), isPinned: true }),
  markAnswer: async (stage) => ({ ...key(), id: await stage.discussion(), isAnswer: true }),
  restorePost: async (stage) => ({ ...key(), id: await stage.removedPost() }),
  decision: async (stage) => ({ id: await decision(stage) }),
  decisions: async (stage) => ({ groupId: await stage.group(), ...page }),
  askToDecide: async (stage) => ({ input: { ...key(), ...aQuestion(), discussionId: await stage.discussion() } }),
  answerDecision: async (stage) => ({
    input: { ...key(), id: await decision(stage), stance: 'OPTION', option: 1, reason: '' },
  }),
  recordOutcome: async (stage) => ({ input: { ...key(), id: await decision(stage), option: 1, words: 'So be it' } }),
  postReactions: async (stage) => ({ id: await stage.discussion() }),
  react: async (stage) => ({ id: await stage.discussion(), kind: 'THANKS', isGiven: true }),
  'discussion:open': async (stage) => ({ id: await stage.discussion() }),
  'discussion:close': async (stage) => ({ id: await stage.discussion() }),
};

/** A discussion with one post, both of that id, in a group that the owner convenes. */
async function discussionConvened(stage: Stage): Promise<string> {
  const id = await stage.discussion();
  await stage.world.rows(
    `UPDATE group_membership m SET convenor_since = m.joined_at
     FROM discussion d WHERE d.id = $1 AND m.group_id = d.group_id`,
    [id],
  );
  return id;
}
