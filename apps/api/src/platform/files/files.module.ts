// Files as a service: rooms say what for, people send them piece by piece.
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FileStore } from './file-store.js';
import { Files } from './files.js';
import { FilesRepository } from './files.repository.js';
import { UploadEntity } from './upload.entity.js';
import { UploadsController } from './uploads.controller.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([UploadEntity])],
  controllers: [UploadsController],
  providers: [FileStore, FilesRepository, Files],
  exports: [Files],
})
export class FilesModule {}
