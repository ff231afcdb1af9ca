// The same in another language.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Translator } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { TranslatorEnum } from '../resource.type.js';

@ObjectType('ResourceTranslation', { description: 'A resource that is the same as another, in another language.' })
export class ResourceTranslationType {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field(() => String, { description: 'en, da or sv.' })
  language: Language;

  @Field(() => TranslatorEnum, { nullable: true, description: 'Null where it was written in its language.' })
  translatedBy: Translator | null;
}
