// The same, or what was adapted, in another language.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Translator } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { TranslatorEnum } from '../resource.type.js';

@ObjectType('ResourceTranslation', { description: 'A resource in another language: the same as another, or adapted.' })
export class ResourceTranslationType {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field(() => String, { description: 'en, da or sv.' })
  language: Language;

  @Field(() => TranslatorEnum, { nullable: true, description: 'Null where it was written in its language.' })
  translatedBy: Translator | null;

  @Field({ description: 'One of the two was adapted from the other: they need not say the same.' })
  isAdaptation: boolean;
}
