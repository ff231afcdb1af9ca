// Files as a service: rooms say what for, people send them piece by piece, and share what is kept.
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { FileStore } from './file-store.js';
import { Files } from './files.js';
import { FilesRepository } from './files.repository.js';
import { LocalObjects } from './objects/local-objects.js';
import { OBJECTS, type Objects } from './objects/objects.js';
import { S3Objects } from './objects/s3-objects.js';
import { FileContentEntity } from './shared/file-content.entity.js';
import { FileUseEntity } from './shared/file-use.entity.js';
import { FileUses } from './shared/file-uses.js';
import { GiveFile } from './shared/give-file.js';
import { GivenFilesController } from './shared/given-files.controller.js';
import { KeepFile } from './shared/keep-file.js';
import { SharedFileEntity } from './shared/shared-file.entity.js';
import { SharedFiles } from './shared/shared-files.js';
import { SharedFilesController } from './shared/shared-files.controller.js';
import { SharedFilesRepository } from './shared/shared-files.repository.js';
import { SharedFilesResolver } from './shared/shared-files.resolver.js';
import { VirusCheck } from './shared/virus-check.js';
import { UploadEntity } from './upload.entity.js';
import { UploadsController } from './uploads.controller.js';

/** Beside the files that are on their way. */
const openObjects = ({ bucket, filesRoot }: Config): Promise<Objects> | Objects =>
  bucket === null ? new LocalObjects(join(filesRoot, 'kept')) : S3Objects.open(bucket);

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([UploadEntity, FileContentEntity, SharedFileEntity, FileUseEntity])],
  controllers: [UploadsController, SharedFilesController, GivenFilesController],
  providers: [
    FileStore,
    FilesRepository,
    Files,
    { provide: OBJECTS, useFactory: openObjects, inject: [CONFIG] },
    SharedFilesRepository,
    FileUses,
    VirusCheck,
    KeepFile,
    SharedFiles,
    GiveFile,
    SharedFilesResolver,
  ],
  exports: [Files, FileUses, SharedFiles],
})
export class FilesModule {}
