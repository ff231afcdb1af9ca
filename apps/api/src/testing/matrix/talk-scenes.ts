// The scenes of working groups and their discussions.
import { randomUUID } from 'node:crypto';
import type { Scene } from './scenes.js';
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
  myPostDraft: ({ owner }) => ({ place: 'POST', placeId: owner.id }),
  keepPostDraft: ({ owner }) => ({ place: 'POST', placeId: owner.id, body: text, revision: 0 }),
  discussions: async (stage) => ({ groupId: await stage.group(), ...page }),
  discussion: async (stage) => ({ id: await stage.discussion() }),
  latestDiscussions: () => page,
  posts: async (stage) => ({ discussionId: await stage.discussion(), ...page }),
  postsSince: async (stage) => ({ discussionId: await stage.discussion(), seq: 0 }),
  markDiscussionRead: async (stage) => ({ discussionId: await stage.discussion(), seq: 1 }),
  startDiscussion: async (stage) => ({ ...key(), groupId: await stage.group(), title: 'Second drafts', body: text }),
  post: async (stage) => ({ ...key(), discussionId: await stage.discussion(), body: text }),
  postHistory: async (stage) => ({ id: await stage.discussion() }),
  editPost: async (stage) => ({ ...key(), id: await stage.discussion(), body: text }),
  removePost: async (stage) => ({ ...key(), id: await stage.discussion() }),
  restorePost: async (stage) => ({ ...key(), id: await stage.removedPost() }),
  'discussion:open': async (stage) => ({ id: await stage.discussion() }),
  'discussion:close': async (stage) => ({ id: await stage.discussion() }),
};
