// The scenes of following: how loud somebody wants a discussion, or the discussions of a group.
import type { Scene } from './scenes.js';

export const following: Readonly<Record<string, Scene>> = {
  followDiscussion: async (stage) => ({ discussionId: await stage.discussion(), level: 'NOTHING' }),
  followGroup: async (stage) => ({ groupId: await stage.group(), level: 'NOTHING' }),
  myFollowedGroups: () => ({}),
};
