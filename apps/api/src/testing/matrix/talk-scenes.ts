// The scenes of working groups and their discussions.
import { randomUUID } from 'node:crypto';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';
import { text } from './text.js';

const page = { first: 5 };
const key = () => ({ clientKey: randomUUID() });

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
