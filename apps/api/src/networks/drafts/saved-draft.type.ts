// What is answered when a draft was saved, and who wrote it last.
import { Field, Int, ObjectType } from '@nestjs/graphql';

const revision = { description: 'Of the latest saving; told again with the next one, so that nothing is overwritten.' };

@ObjectType('SavedDraft', { description: 'That a draft was saved.' })
export class SavedDraftType {
  @Field(() => Int, revision)
  revision: number;
}

/** What every draft tells beside its content. */
@ObjectType({ isAbstract: true })
export abstract class DraftType {
  @Field(() => Int, revision)
  revision: number;

  @Field({ description: 'Who saved it last.' })
  writerName: string;

  @Field()
  writtenAt: Date;
}
