// Sharing files: arguments in, one service call, type out. Their bytes go another way.
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, canSendFiles } from '@sixfold/domain';
import { CurrentActor } from '../../graphql/request-context.js';
import { IdArgs } from '../../graphql/id-args.js';
import { Policy } from '../../graphql/policy.js';
import { FileToSendArgs, UploadType } from '../upload.type.js';
import { SharedFiles } from './shared-files.js';
import { SharedFileType, toSharedFileType } from './shared-file.type.js';

@Resolver()
export class SharedFilesResolver {
  constructor(private readonly files: SharedFiles) {}

  @Policy(canSendFiles)
  @Mutation(() => UploadType, { description: 'Opens a file that I want to share, or goes on with it.' })
  openSharedFile(@CurrentActor() actor: Actor, @Args() file: FileToSendArgs): Promise<UploadType> {
    return this.files.open(actor, file);
  }

  @Policy(canSendFiles)
  @Mutation(() => SharedFileType, {
    description: 'Takes a file in whose bytes have all come, by the id of its upload.',
  })
  async keepSharedFile(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<SharedFileType> {
    return toSharedFileType(await this.files.keep(actor, id));
  }

  @Policy(canSendFiles)
  @Mutation(() => Boolean, { description: 'Gives up a file that is on its way.' })
  async discardSharedFile(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<boolean> {
    await this.files.discard(actor, id);
    return true;
  }
}
