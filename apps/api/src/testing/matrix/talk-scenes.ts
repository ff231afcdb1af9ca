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

/** What the first post of a discussion says is to be done; nobody has it, unless the owner of the scene is asked. */
async function action(stage: Stage, asked: { ownerId: string } | null = null): Promise<string> {
  const id = await stage.discussion();
  await stage.world.rows(
    `WITH standing AS (UPDATE post SET is_action = true WHERE id = $1)
     INSERT INTO action (id, group_id, words, owner_id) SELECT id, group_id, 'Book the hall', $2::uuid
     FROM discussion WHERE id = $1`,
    [id, asked?.ownerId ?? null],
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
  movePosts: async (stage) => {
    const id = await discussionConvened(stage);
    return { input: { ...key(), discussionId: id, postIds: [id], title: 'Somewhere else' } };
  },
  undoMove: async (stage) => ({ id: await moved(stage) }),
  markAnswer: async (stage) => ({ ...key(), id: await stage.discussion(), isAnswer: true }),
  restorePost: async (stage) => ({ ...key(), id: await stage.removedPost() }),
  decision: async (stage) => ({ id: await decision(stage) }),
  decisions: async (stage) => ({ groupId: await stage.group(), ...page }),
  askToDecide: async (stage) => ({ input: { ...key(), ...aQuestion(), discussionId: await stage.discussion() } }),
  answerDecision: async (stage) => ({
    input: { ...key(), id: await decision(stage), stance: 'OPTION', option: 1, reason: '' },
  }),
  recordOutcome: async (stage) => ({ input: { ...key(), id: await decision(stage), option: 1, words: 'So be it' } }),
  action: async (stage) => ({ id: await action(stage) }),
  actions: async (stage) => ({ groupId: await stage.group(), ...page }),
  myActions: () => page,
  makeAction: async (stage) => ({
    input: { ...key(), discussionId: await stage.discussion(), words: 'Book the hall', ownerId: stage.owner.id },
  }),
  giveAction: async (stage) => ({ ...key(), id: await action(stage), personId: stage.owner.id }),
  answerAction: async (stage) => ({
    ...key(),
    id: await action(stage, { ownerId: stage.owner.id }),
    accepts: true,
    words: '',
  }),
  scheduleAction: async (stage) => ({
    ...key(),
    id: await action(stage),
    dueBy: new Date().toISOString().slice(0, 10),
  }),
  endAction: async (stage) => ({ ...key(), id: await action(stage), as: 'DONE' }),
  discussionSummary: async (stage) => ({ discussionId: await stage.discussion() }),
  summaryHistory: async (stage) => ({ discussionId: await stage.discussion() }),
  sumUpDiscussion: async (stage) => ({
    ...key(),
    discussionId: await discussionConvened(stage),
    version: 0,
    body: text,
  }),
  discussionPace: async (stage) => ({ discussionId: await stage.discussion() }),
  paceDiscussion: async (stage) => ({ ...key(), discussionId: await discussionConvened(stage), minutes: 5 }),
  postReactions: async (stage) => ({ id: await stage.discussion() }),
  react: async (stage) => ({ id: await stage.discussion(), kind: 'THANKS', isGiven: true }),
  'discussion:open': async (stage) => ({ id: await stage.discussion() }),
  'discussion:here': async (stage) => ({ id: await stage.discussion(), does: 'writes' }),
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

/** A move of a discussion's post into another one, by whoever wrote it and convenes the group. */
async function moved(stage: Stage): Promise<string> {
  const [into, from] = [await discussionConvened(stage), await discussionConvened(stage)];
  const [move] = await stage.world.rows<{ id: string }>(
    `INSERT INTO post_move (id, from_discussion, into_discussion, moved_by, moved_at, client_key)
     VALUES (gen_random_uuid(), $1, $2, $3, now(), gen_random_uuid()) RETURNING id`,
    [from, into, stage.member.id],
  );
  await stage.world.rows('UPDATE post SET discussion_id = $2, seq = 2, moved_from = $1 WHERE id = $1', [from, into]);
  await stage.world.rows(
    `INSERT INTO post (id, discussion_id, seq, author_id, organisation_id, client_key, language, posted_at, removed_at,
       removed_by, moved_post_id, move_id)
     SELECT gen_random_uuid(), $1, 1, author_id, organisation_id, gen_random_uuid(), language, posted_at, now(),
       author_id, id, $2 FROM post WHERE id = $1`,
    [from, move!.id],
  );
  return move!.id;
}
