// What is shown of weekly letters: the next one as it grows, and those that were sent.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  canLeadNetwork,
  leadCanChange,
  letterTimeZone,
  nextLetterAt,
  type Weekday,
  weekdays,
} from '@sixfold/domain';
import { pageOf } from '../../platform/graphql/paging.js';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import type { NetworkEntity } from '../network.entity.js';
import { policyFacts } from '../networks.service.js';
import type { AnnouncementRow, LetterChoices } from './letter.repository.js';

export const WeekdayEnum = wordEnum('Weekday', weekdays, 'A day of the week.');

@ObjectType('Announcement', { description: 'Something for, or of, a weekly letter.' })
export class AnnouncementType {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field()
  words: string;

  @Field(() => String, { nullable: true, description: 'The path of a page of Sixfold.' })
  path: string | null;

  @Field()
  suggesterName: string;
}

@ObjectType('WeeklyLetter', { description: 'The next letter of a network, as far as it has come.' })
export class WeeklyLetterType {
  @Field(() => ID, { description: 'Of the network.' })
  id: string;

  @Field(() => WeekdayEnum, { nullable: true, description: 'The day on which it goes; null: none goes out.' })
  weekday: Weekday | null;

  @Field(() => Date, { nullable: true, description: 'When it goes next, if there is something in it by then.' })
  nextAt: Date | null;

  @Field(() => [AnnouncementType], { description: 'In order; those who do not lead see what they suggested.' })
  waiting: AnnouncementType[];

  @Field({ description: 'Whether the letters come to me.' })
  receives: boolean;

  @Field()
  maySuggest: boolean;

  @Field({ description: 'Whether I may change, order and take out what waits, and set the day.' })
  mayEdit: boolean;
}

@ObjectType('SentLetter', { description: 'A letter that was sent; it never changes again.' })
export class SentLetterType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'As 2026-11-25.' })
  day: string;

  @Field(() => [AnnouncementType])
  announcements: AnnouncementType[];
}

export const SentLetterPage = pageOf(SentLetterType, 'SentLetterPage');

export interface NextLetter {
  readonly network: NetworkEntity;
  readonly choices: LetterChoices;
  readonly waiting: readonly AnnouncementRow[];
  readonly now: Date;
}

export function toWeeklyLetterType({ network, choices, waiting, now }: NextLetter, actor: Actor): WeeklyLetterType {
  const { weekday, register, isUnwanted } = choices;
  const isLiving = leadCanChange(network.state);
  const mayEdit = isLiving && canLeadNetwork(actor, policyFacts(network)).allowed;
  return {
    id: network.id,
    weekday,
    nextAt: weekday === null || !isLiving ? null : nextLetterAt(weekday, letterTimeZone(register), now),
    waiting: waiting.filter(({ suggestedBy }) => mayEdit || suggestedBy === actor.personId),
    receives: !isUnwanted,
    maySuggest: isLiving,
    mayEdit,
  };
}
