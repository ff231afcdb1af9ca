// The room of discussions.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GroupsModule } from '../groups/groups.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ActingService } from './actions/acting.service.js';
import { ActionChangeEntity } from './actions/action-change.entity.js';
import { ActionEntity } from './actions/action.entity.js';
import { ActionReminders } from './actions/action-reminders.js';
import { ActionRemindersRepository } from './actions/action-reminders.repository.js';
import { ActionsRepository } from './actions/actions.repository.js';
import { ActionsResolver } from './actions/actions.resolver.js';
import { ActionsService } from './actions/actions.service.js';
import { CompanyRepository } from './company/company.repository.js';
import { DecidingService } from './decisions/deciding.service.js';
import { DecisionAnswerEntity } from './decisions/decision-answer.entity.js';
import { DecisionEntity } from './decisions/decision.entity.js';
import { DecisionReminders } from './decisions/decision-reminders.js';
import { DecisionRemindersRepository } from './decisions/decision-reminders.repository.js';
import { DecisionsRepository } from './decisions/decisions.repository.js';
import { DecisionsResolver } from './decisions/decisions.resolver.js';
import { DecisionsService } from './decisions/decisions.service.js';
import { DiscussionEntity } from './discussion.entity.js';
import { DiscussionFollowEntity } from './discussion-follow.entity.js';
import { DiscussionTellingEntity } from './discussion-telling.entity.js';
import { DiscussionRoom } from './discussion.room.js';
import { DiscussionsRepository } from './discussions.repository.js';
import { DiscussionsResolver } from './discussions.resolver.js';
import { DiscussionsService } from './discussions.service.js';
import { PostDraftsResolver } from './drafts/post-drafts.resolver.js';
import { FollowingRepository } from './following.repository.js';
import { FollowedGroupResolver, FollowingResolver } from './following.resolver.js';
import { FollowingService } from './following.service.js';
import { GroupFollowEntity } from './group-follow.entity.js';
import { LatestDiscussionsRepository } from './latest-discussions.repository.js';
import { LatestDiscussionsResolver } from './latest-discussions.resolver.js';
import { PostChangeEntity } from './post-change.entity.js';
import { PostChangesRepository } from './post-changes.repository.js';
import { PostChangesResolver } from './post-changes.resolver.js';
import { PostChangesService } from './post-changes.service.js';
import { MentionsRepository } from './mentions/mentions.repository.js';
import { MentionsResolver } from './mentions/mentions.resolver.js';
import { MentionsService } from './mentions/mentions.service.js';
import { PostMentionEntity } from './mentions/post-mention.entity.js';
import { MovingRepository } from './moving/moving.repository.js';
import { MovingResolver } from './moving/moving.resolver.js';
import { MovingService } from './moving/moving.service.js';
import { PostMoveEntity } from './moving/post-move.entity.js';
import { TellNamed } from './mentions/tell-named.js';
import { NewsOfNotices } from './news-of-notices.js';
import { PostEntity } from './post.entity.js';
import { PostsRepository } from './posts.repository.js';
import { PostsService } from './posts.service.js';
import { PostReactionEntity } from './reactions/post-reaction.entity.js';
import { ReactionsRepository } from './reactions/reactions.repository.js';
import { ReactionsResolver } from './reactions/reactions.resolver.js';
import { ReactionsService } from './reactions/reactions.service.js';
import { PushPost } from './push-post.js';
import { ReadingMarkEntity } from './reading-mark.entity.js';
import { WhatIsNewRepository } from './reading/what-is-new.repository.js';
import { WhatIsNewResolver } from './reading/what-is-new.resolver.js';
import { ReadingRepository } from './reading.repository.js';
import { RemovedWords } from './removed-words.js';
import { RepliesController } from './replies.controller.js';
import { RepliesRepository } from './replies.repository.js';
import { RepliesService } from './replies.service.js';
import { ReplyAnswers } from './reply-answers.js';
import { PaceEntity } from './pace/pace.entity.js';
import { PacesRepository } from './pace/paces.repository.js';
import { PacesResolver } from './pace/paces.resolver.js';
import { PacesService } from './pace/paces.service.js';
import { TurnEntity } from './pace/turn.entity.js';
import { SummariesRepository } from './summary/summaries.repository.js';
import { SummariesResolver } from './summary/summaries.resolver.js';
import { SummariesService } from './summary/summaries.service.js';
import { SummaryEntity } from './summary/summary.entity.js';
import { TellFollowers } from './tell-followers.js';
import { DiscussionsInSearch } from './search/discussions-in-search.js';
import { PostFiles } from './post-files.js';
import { PostsInSearch } from './search/posts-in-search.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      DiscussionEntity,
      PostEntity,
      PostChangeEntity,
      PostMoveEntity,
      PostReactionEntity,
      ReadingMarkEntity,
      PostMentionEntity,
      DiscussionFollowEntity,
      GroupFollowEntity,
      DiscussionTellingEntity,
      DecisionEntity,
      DecisionAnswerEntity,
      ActionEntity,
      ActionChangeEntity,
      PaceEntity,
      TurnEntity,
      SummaryEntity,
    ]),
    GroupsModule,
    PeopleModule,
  ],
  controllers: [RepliesController],
  providers: [
    DiscussionsRepository,
    PostsRepository,
    ReadingRepository,
    WhatIsNewRepository,
    WhatIsNewResolver,
    DiscussionsService,
    PostsService,
    CompanyRepository,
    DiscussionRoom,
    DiscussionsResolver,
    LatestDiscussionsRepository,
    LatestDiscussionsResolver,
    MentionsRepository,
    MentionsService,
    MentionsResolver,
    TellNamed,
    PostDraftsResolver,
    PostChangesRepository,
    PostChangesService,
    PostChangesResolver,
    MovingRepository,
    MovingService,
    MovingResolver,
    ReactionsRepository,
    ReactionsService,
    ReactionsResolver,
    RemovedWords,
    FollowingRepository,
    FollowingService,
    FollowingResolver,
    FollowedGroupResolver,
    TellFollowers,
    NewsOfNotices,
    RepliesRepository,
    ReplyAnswers,
    RepliesService,
    DecisionsRepository,
    DecisionsService,
    DecidingService,
    DecisionsResolver,
    DecisionRemindersRepository,
    DecisionReminders,
    ActionsRepository,
    ActionsService,
    ActingService,
    ActionsResolver,
    ActionRemindersRepository,
    ActionReminders,
    PushPost,
    PacesRepository,
    PacesService,
    PacesResolver,
    SummariesRepository,
    SummariesService,
    SummariesResolver,
    DiscussionsInSearch,
    PostsInSearch,
    PostFiles,
  ],
})
export class DiscussionsModule {}
