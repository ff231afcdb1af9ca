// Weekly letters: arguments in, one service call, type out.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canLeadNetwork, canReadLetters, canTakeOutAnnouncement } from '@sixfold/domain';
import { IdArg } from '../../platform/graphql/id-args.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import {
  ChangeAnnouncementInput,
  ReceiveLetterInput,
  SentLettersArgs,
  SetLetterDayInput,
  SuggestAnnouncementInput,
} from './letter.input.js';
import { LetterService } from './letter.service.js';
import { SentLetterPage, toWeeklyLetterType, WeeklyLetterType } from './letter.type.js';

@Resolver()
export class LetterResolver {
  constructor(private readonly letters: LetterService) {}

  @Policy(canReadLetters)
  @Query(() => WeeklyLetterType, { description: 'The next letter of a network, as far as it has come.' })
  async weeklyLetter(@CurrentActor() actor: Actor, @IdArg('networkId') networkId: string): Promise<WeeklyLetterType> {
    return toWeeklyLetterType(await this.letters.next(actor, networkId), actor);
  }

  @Policy(canReadLetters)
  @Query(() => SentLetterPage, { description: 'The letters that were sent, the newest first.' })
  sentLetters(@CurrentActor() actor: Actor, @Args() page: SentLettersArgs) {
    return this.letters.sent(actor, page);
  }

  @Policy(canReadLetters)
  @Mutation(() => WeeklyLetterType, { description: 'Suggests something for the next letter.' })
  async suggestAnnouncement(
    @CurrentActor() actor: Actor,
    @Args('input') input: SuggestAnnouncementInput,
  ): Promise<WeeklyLetterType> {
    return toWeeklyLetterType(await this.letters.suggest(actor, input), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => WeeklyLetterType, { description: 'Changes the words of something that waits.' })
  async changeAnnouncement(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeAnnouncementInput,
  ): Promise<WeeklyLetterType> {
    return toWeeklyLetterType(await this.letters.change(actor, input), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => WeeklyLetterType, { description: 'Moves something that waits one place up, or down.' })
  async moveAnnouncement(
    @CurrentActor() actor: Actor,
    @IdArg('id') id: string,
    @Args('up') isUp: boolean,
  ): Promise<WeeklyLetterType> {
    return toWeeklyLetterType(await this.letters.move(actor, id, isUp), actor);
  }

  @Policy(canTakeOutAnnouncement)
  @Mutation(() => WeeklyLetterType, { description: 'Takes something out of the next letter, or undoes that.' })
  async takeOutAnnouncement(
    @CurrentActor() actor: Actor,
    @IdArg('id') id: string,
    @Args('out') isOut: boolean,
  ): Promise<WeeklyLetterType> {
    return toWeeklyLetterType(await this.letters.takeOut(actor, id, isOut), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => WeeklyLetterType, { description: 'Sets the weekday on which the letter goes.' })
  async setLetterDay(@CurrentActor() actor: Actor, @Args('input') input: SetLetterDayInput): Promise<WeeklyLetterType> {
    return toWeeklyLetterType(await this.letters.setDay(actor, input), actor);
  }

  @Policy(canReadLetters)
  @Mutation(() => WeeklyLetterType, { description: 'Says whether the letters of this network come to me.' })
  async receiveLetter(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReceiveLetterInput,
  ): Promise<WeeklyLetterType> {
    return toWeeklyLetterType(await this.letters.receive(actor, input), actor);
  }
}
