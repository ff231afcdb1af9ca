// A file on its way, as its owner sees it, and what one says of a file before sending it.
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsDate, IsInt, Min } from 'class-validator';
import { PlainWords } from '../graphql/plain-words.js';
import type { UploadEntity } from './upload.entity.js';

@ObjectType('Upload', { description: 'A file on its way: its bytes go by the tus protocol to /uploads/<id>.' })
export class UploadType {
  @Field(() => ID)
  id: string;

  @Field()
  fileName: string;

  @Field(() => Int, { description: 'Bytes of the whole file.' })
  size: number;

  @Field(() => Int, { description: 'Bytes that have arrived.' })
  received: number;

  @Field({ description: 'Until when it can be gone on with; then what has arrived is deleted.' })
  expiresAt: Date;
}

@ArgsType()
export class FileToSendArgs {
  @Field()
  @PlainWords({ least: 1, most: 200 })
  fileName: string;

  @Field(() => Int, { description: 'Bytes of the whole file.' })
  @IsInt()
  @Min(0)
  size: number;

  @Field({ description: 'When it was last changed on the device: the same file again goes on where it broke off.' })
  @IsDate()
  modifiedAt: Date;
}

export const toUploadType = (upload: UploadEntity, received: number): UploadType => ({
  id: upload.id,
  fileName: upload.fileName,
  size: upload.size,
  received,
  expiresAt: upload.expiresAt,
});
