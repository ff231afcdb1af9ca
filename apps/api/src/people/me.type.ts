// What a signed-in person sees of their own account.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type Appearance, appearances } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { wordEnum } from '../platform/graphql/word-enum.js';
import type { PersonEntity } from './person.entity.js';

export const AppearanceEnum = wordEnum(
  'Appearance',
  appearances,
  'How the screens look: light, dark, or as the device asks for.',
);

@ObjectType('Me', { description: 'The account of the person who asks.' })
export class MeType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'As it stands beside everything the person writes.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The address to sign in with.' })
  email: string | null;

  @Field(() => String, { description: 'en, da or sv: of the pages, and of the mail to this person.' })
  language: Language;

  @Field(() => AppearanceEnum)
  appearance: Appearance;

  @Field({ description: 'Whether others see when the person reads and writes; who does not show it sees nobody’s.' })
  showsPresence: boolean;

  @Field({ description: 'Whether the person looks after the whole of Sixfold.' })
  isAdministrator: boolean;
}

export const toMeType = (person: PersonEntity): MeType => ({
  id: person.id,
  name: person.name,
  email: person.email,
  language: person.language,
  appearance: person.appearance,
  showsPresence: person.showsPresence,
  isAdministrator: person.administratorSince !== null,
});
