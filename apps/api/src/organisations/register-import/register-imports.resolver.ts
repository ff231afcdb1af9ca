// Imports of registers for those who look after them: sending a file, starting one, reading what came of each.
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canImportRegisters, canReadRegisterImports } from '@sixfold/domain';
import { FileToSendArgs, UploadType } from '../../platform/files/upload.type.js';
import { IdArg } from '../../platform/graphql/id-args.js';
import { PageArgs, type PageOf, readCursor, toPage } from '../../platform/graphql/paging.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import {
  ImportRegisterArgs,
  RefusedRowPage,
  RefusedRowsArgs,
  type RefusedRowType,
  RegisterImportPage,
  RegisterImportType,
  toRefusedRowType,
  toRegisterImportType,
} from './register-import.type.js';
import { RegisterImportsService } from './register-imports.service.js';

@Resolver()
export class RegisterImportsResolver {
  constructor(private readonly imports: RegisterImportsService) {}

  @Policy(canReadRegisterImports)
  @Query(() => RegisterImportPage, { description: 'Every import, the newest first.' })
  async registerImports(
    @CurrentActor() actor: Actor,
    @Args() { first, after }: PageArgs,
  ): Promise<PageOf<RegisterImportType>> {
    const [beforeId = null] = readCursor(after, ['id']) ?? [];
    return toPage(await this.imports.page(actor, first, beforeId), first, ({ id }) => [id], toRegisterImportType);
  }

  @Policy(canReadRegisterImports)
  @Query(() => RegisterImportType, { description: 'One import, with how far it is.' })
  async registerImport(@CurrentActor() actor: Actor, @IdArg('id') id: string): Promise<RegisterImportType> {
    return toRegisterImportType(await this.imports.one(actor, id));
  }

  @Policy(canReadRegisterImports)
  @Query(() => RefusedRowPage, { description: 'The rows that an import did not take, in the order of the file.' })
  async refusedRows(
    @CurrentActor() actor: Actor,
    @Args() { importId, first, after }: RefusedRowsArgs,
  ): Promise<PageOf<RefusedRowType>> {
    const [afterLine = 0] = readCursor(after, ['line']) ?? [];
    const rows = await this.imports.refusedRows(actor, importId, first, afterLine);
    return toPage(rows, first, ({ line }) => [line], toRefusedRowType);
  }

  @Policy(canImportRegisters)
  @Query(() => UploadType, { nullable: true, description: 'The file of a register that one has begun to send.' })
  unfinishedRegisterFile(@CurrentActor() actor: Actor): Promise<UploadType | null> {
    return this.imports.unfinishedFile(actor);
  }

  @Policy(canImportRegisters)
  @Mutation(() => UploadType, { description: 'Opens a file to send; the same one again goes on where it broke off.' })
  openRegisterFile(@CurrentActor() actor: Actor, @Args() file: FileToSendArgs): Promise<UploadType> {
    return this.imports.openFile(actor, file);
  }

  @Policy(canImportRegisters)
  @Mutation(() => Boolean, { description: 'Throws away what has arrived of the file that one has begun to send.' })
  async discardRegisterFile(@CurrentActor() actor: Actor): Promise<true> {
    await this.imports.discardFile(actor);
    return true;
  }

  @Policy(canImportRegisters)
  @Mutation(() => RegisterImportType, { description: 'Imports a file that was sent, outside this request.' })
  async importRegister(@CurrentActor() actor: Actor, @Args() asked: ImportRegisterArgs): Promise<RegisterImportType> {
    return this.registerImport(actor, await this.imports.ask(actor, asked));
  }

  @Policy(canImportRegisters)
  @Mutation(() => RegisterImportType, { description: 'Agrees to the number of schools that a complete file closes.' })
  async confirmClosures(
    @CurrentActor() actor: Actor,
    @IdArg('importId') importId: string,
    @Args('count', { type: () => Int }) count: number,
  ): Promise<RegisterImportType> {
    await this.imports.confirmClosures(actor, importId, count);
    return this.registerImport(actor, importId);
  }
}
