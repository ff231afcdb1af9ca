// What is new about a post, pushed to who has its discussion open: whoever shows more than the post asks for the rest.
import { Injectable } from '@nestjs/common';
import { found } from '../platform/graphql/refusal.js';
import { Live } from '../platform/live/live.js';
import { DISCUSSION_ROOM } from './discussion.room.js';
import { asPushed, toPostType } from './post.type.js';
import { PostsRepository } from './posts.repository.js';

@Injectable()
export class PushPost {
  constructor(
    private readonly posts: PostsRepository,
    private readonly live: Live,
  ) {}

  async push(readerId: string, discussionId: string, id: string): Promise<void> {
    const post = toPostType(found(await this.posts.findById(readerId, id)));
    this.live.push(DISCUSSION_ROOM, discussionId, 'entry', asPushed(post));
  }
}
