// The board of a network: arguments in, one service call, type out.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canAnswerEntry, canCloseEntry, canKeepEntry, canPostOnBoard, canReadBoard } from '@sixfold/domain';
import { IdArg } from '../../platform/graphql/id-args.js';
import type { PageOf } from '../../platform/graphql/paging.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { AnswersService } from './answers.service.js';
import {
  AnswerBoardEntryInput,
  BoardEntriesArgs,
  ChangeBoardEntryInput,
  MeetBoardEntryInput,
  PostBoardEntryInput,
} from './board.input.js';
import { BoardService } from './board.service.js';
import { BoardEntryPage, BoardEntryType, BoardType } from './board.type.js';

@Resolver()
export class BoardResolver {
  constructor(
    private readonly boards: BoardService,
    private readonly answers: AnswersService,
  ) {}

  @Policy(canReadBoard)
  @Query(() => BoardType, { description: 'The board of a network, for its people.' })
  board(@CurrentActor() actor: Actor, @IdArg('networkId') networkId: string): Promise<BoardType> {
    return this.boards.board(actor, networkId);
  }

  @Policy(canReadBoard)
  @Query(() => BoardEntryPage, { description: 'What stands on the board of a network, the newest first.' })
  boardEntries(@CurrentActor() actor: Actor, @Args() asked: BoardEntriesArgs): Promise<PageOf<BoardEntryType>> {
    return this.boards.page(actor, asked);
  }

  @Policy(canReadBoard)
  @Query(() => BoardEntryType, { description: 'One entry of a board.' })
  boardEntry(@CurrentActor() actor: Actor, @IdArg('id') id: string): Promise<BoardEntryType> {
    return this.boards.entry(actor, id);
  }

  @Policy(canPostOnBoard)
  @Mutation(() => BoardEntryType, { description: 'Offers or asks for something, or names a chance to lead.' })
  postBoardEntry(@CurrentActor() actor: Actor, @Args('input') input: PostBoardEntryInput): Promise<BoardEntryType> {
    return this.boards.post(actor, input);
  }

  @Policy(canKeepEntry)
  @Mutation(() => BoardEntryType, { description: 'Changes the words of an entry, or until when it stands.' })
  changeBoardEntry(@CurrentActor() actor: Actor, @Args('input') input: ChangeBoardEntryInput): Promise<BoardEntryType> {
    return this.boards.change(actor, input);
  }

  @Policy(canAnswerEntry)
  @Mutation(() => BoardEntryType, { description: 'Answers an entry; answered again, it says what it says now.' })
  answerBoardEntry(@CurrentActor() actor: Actor, @Args('input') input: AnswerBoardEntryInput): Promise<BoardEntryType> {
    return this.answers.answer(actor, input);
  }

  @Policy(canAnswerEntry)
  @Mutation(() => BoardEntryType, { description: 'Takes my answer back.' })
  withdrawBoardAnswer(@CurrentActor() actor: Actor, @IdArg('id') id: string): Promise<BoardEntryType> {
    return this.answers.withdraw(actor, id);
  }

  @Policy(canAnswerEntry)
  @Mutation(() => BoardEntryType, { description: 'Undoes for 15 minutes that I took my answer back.' })
  restoreBoardAnswer(@CurrentActor() actor: Actor, @IdArg('id') id: string): Promise<BoardEntryType> {
    return this.answers.restore(actor, id);
  }

  @Policy(canKeepEntry)
  @Mutation(() => BoardEntryType, { description: 'Says that an entry was met, and with whom.' })
  meetBoardEntry(@CurrentActor() actor: Actor, @Args('input') input: MeetBoardEntryInput): Promise<BoardEntryType> {
    return this.answers.meet(actor, input);
  }

  @Policy(canCloseEntry)
  @Mutation(() => BoardEntryType, { description: 'Takes an entry down.' })
  closeBoardEntry(@CurrentActor() actor: Actor, @IdArg('id') id: string): Promise<BoardEntryType> {
    return this.answers.close(actor, id);
  }

  @Policy(canCloseEntry)
  @Mutation(() => BoardEntryType, { description: 'Undoes for 15 minutes that I closed an entry, or that it was met.' })
  reopenBoardEntry(@CurrentActor() actor: Actor, @IdArg('id') id: string): Promise<BoardEntryType> {
    return this.answers.reopen(actor, id);
  }
}
