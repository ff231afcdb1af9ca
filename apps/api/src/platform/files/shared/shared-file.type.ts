// A file that somebody shares, as its owner sees it once it has wholly come.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SharedFileRow } from './shared-files.repository.js';

@ObjectType('SharedFile', {
  description: 'A file to put into texts; whoever may read where it stands gets it at /files/<id>.',
})
export class SharedFileType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field({ description: 'Such as `application/pdf`, by what it is.' })
  mediaType: string;

  @Field(() => Int, { description: 'In bytes, as it is given out.' })
  size: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a picture, or of the first page of a PDF; in pixels, null for what cannot be shown.',
  })
  width: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a picture, or of the first page of a PDF; in pixels, null for what cannot be shown.',
  })
  height: number | null;

  @Field({ description: 'Whether it was looked through for viruses; until then nobody gets it.' })
  isChecked: boolean;
}

/** Field by field: nothing of where it is kept. */
export const toSharedFileType = (file: SharedFileRow): SharedFileType => ({
  id: file.id,
  name: file.name,
  mediaType: file.mediaType,
  size: file.size,
  width: file.width,
  height: file.height,
  isChecked: file.isChecked,
});
