// What is shown of an import: which file, how far it is, what came of it, and what one says when asking for one.
import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type ImportFaultCode,
  importFaults,
  type ImportState,
  importStates,
  type ImportSubject,
  importSubjects,
  type RegisterName,
  registerNames,
  type RowRefusal,
  rowRefusals,
} from '@sixfold/domain';
import { IsBoolean, IsIn, IsISO8601, IsOptional, IsUUID, Length } from 'class-validator';
import { PageArgs, pageOf } from '../../platform/graphql/paging.js';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import type { RegisterImportRefusalEntity } from './register-import-refusal.entity.js';
import type { RegisterImportEntity } from './register-import.entity.js';

const RegisterEnum = wordEnum('RegisterName', registerNames, 'A register of schools, by its country.');
const SubjectEnum = wordEnum('ImportSubject', importSubjects, 'What a file is about: schools, or who followed whom.');
const StateEnum = wordEnum('ImportState', importStates, 'Where an import stands.');
const FaultEnum = wordEnum('ImportFaultCode', importFaults, 'What kept a whole file from being taken.');
const RefusalEnum = wordEnum('RowRefusal', rowRefusals, 'Why a row of a register was not taken.');

@ObjectType('ImportFault', { description: 'What kept a whole file from being taken; nothing was changed.' })
export class ImportFaultType {
  @Field(() => FaultEnum)
  code: ImportFaultCode;

  @Field(() => [String], { description: 'Names that the first line of such a file has, and this one has not.' })
  columns: readonly string[];

  @Field(() => String, { nullable: true, description: 'The day (YYYY-MM-DD) of the file.' })
  day: string | null;

  @Field(() => String, { nullable: true, description: 'The newest day (YYYY-MM-DD) that is known already.' })
  newest: string | null;

  @Field(() => Int, { nullable: true, description: 'How many schools it would close.' })
  absent: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many open ones.' })
  open: number | null;
}

@ObjectType('ImportCounts', { description: 'What an import did; null where such a file has nothing to count.' })
export class ImportCountsType {
  @Field(() => Int)
  new: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int)
  unchanged: number;

  @Field(() => Int, { description: 'Schools closed, or links taken away, because the complete file lacks them.' })
  closed: number;

  @Field(() => Int)
  refused: number;

  @Field(() => Int, { nullable: true, description: 'New schools that may be absent ones under a new name.' })
  renamed: number | null;

  @Field(() => Int, { nullable: true, description: 'Schools found to be the same as one in their home register.' })
  linked: number | null;

  @Field(() => Int, { nullable: true, description: 'Links to a successor that no register has brought yet.' })
  waiting: number | null;

  @Field(() => Int, { nullable: true, description: 'Schools of the register that have a place of their own by now.' })
  exactPlaces: number | null;

  @Field(() => Int, { nullable: true, description: 'Schools of the register that stand at the centre of their town.' })
  approximatePlaces: number | null;

  @Field(() => Int, { nullable: true, description: 'Schools of the register of which no place is known.' })
  withoutPlace: number | null;
}

@ObjectType('RegisterImport', { description: 'One import of a register, or of the links between its schools.' })
export class RegisterImportType {
  @Field(() => ID)
  id: string;

  @Field(() => RegisterEnum)
  register: RegisterName;

  @Field(() => SubjectEnum)
  subject: ImportSubject;

  @Field()
  fileName: string;

  @Field(() => String, { nullable: true, description: 'The day (YYYY-MM-DD) that the file describes, once known.' })
  asOf: string | null;

  @Field({ description: 'Whether the file was said to hold everything.' })
  complete: boolean;

  @Field(() => StateEnum)
  state: ImportState;

  @Field()
  startedAt: Date;

  @Field(() => Date, { nullable: true })
  finishedAt: Date | null;

  @Field(() => Int)
  rowsRead: number;

  @Field(() => Float, { description: 'How much of the file has been read, 0 to 1.' })
  shareRead: number;

  @Field(() => ImportCountsType, { nullable: true, description: 'Null until it has finished.' })
  counts: ImportCountsType | null;

  @Field(() => ImportFaultType, { nullable: true })
  fault: ImportFaultType | null;

  @Field({ description: 'Whether its file is still here, so that what it would close can be agreed to.' })
  canBeConfirmed: boolean;
}

export const RegisterImportPage = pageOf(RegisterImportType, 'RegisterImportPage');

@ObjectType('RefusedRow', { description: 'A row of a file that was not taken.' })
export class RefusedRowType {
  @Field(() => Int, { description: 'The line on which it begins; the header is line 1.' })
  line: number;

  @Field(() => String, { nullable: true, description: 'The number of its school, where that could be read.' })
  registerKey: string | null;

  @Field(() => RefusalEnum)
  reason: RowRefusal;
}

export const RefusedRowPage = pageOf(RefusedRowType, 'RefusedRowPage');

@ArgsType()
export class RefusedRowsArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  importId: string;
}

@ArgsType()
export class ImportRegisterArgs {
  @Field(() => ID, { description: 'The file, which has wholly arrived.' })
  @IsUUID()
  uploadId: string;

  @Field(() => RegisterEnum)
  @IsIn(registerNames)
  register: RegisterName;

  @Field(() => SubjectEnum)
  @IsIn(importSubjects)
  subject: ImportSubject;

  @Field(() => String, {
    nullable: true,
    description: 'The day (YYYY-MM-DD) that the file describes; null: the day in its name, else of its last change.',
  })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  asOf?: string | null;

  @Field({ description: 'Whether the file holds everything, so that schools absent from it are closed.' })
  @IsBoolean()
  complete: boolean;
}

export const toRegisterImportType = (row: RegisterImportEntity): RegisterImportType => ({
  id: row.id,
  register: row.register,
  subject: row.subject,
  fileName: row.fileName,
  asOf: row.asOf,
  complete: row.complete,
  state: row.state,
  startedAt: row.startedAt,
  finishedAt: row.finishedAt,
  rowsRead: row.rowsRead,
  shareRead: row.shareRead,
  counts: row.state === 'finished' ? toCounts(row) : null,
  fault: row.fault && toFault(row.fault, row),
  canBeConfirmed: row.fault === 'CLOSES_MANY' && row.uploadId !== null,
});

const toCounts = (row: RegisterImportEntity): ImportCountsType => ({
  new: row.newCount ?? 0,
  changed: row.changedCount ?? 0,
  unchanged: row.unchangedCount ?? 0,
  closed: row.closedCount ?? 0,
  refused: row.refusedCount ?? 0,
  renamed: row.renamedCount,
  linked: row.linkedCount,
  waiting: row.waitingCount,
  exactPlaces: row.exactPlacesCount,
  approximatePlaces: row.approximatePlacesCount,
  withoutPlace: row.withoutPlaceCount,
});

const toFault = (code: ImportFaultCode, { faultDetails }: RegisterImportEntity): ImportFaultType => ({
  code,
  columns: faultDetails?.columns ?? [],
  day: faultDetails?.day ?? null,
  newest: faultDetails?.newest ?? null,
  absent: faultDetails?.absent ?? null,
  open: faultDetails?.open ?? null,
});

export const toRefusedRowType = ({ line, registerKey, reason }: RegisterImportRefusalEntity): RefusedRowType => ({
  line,
  registerKey,
  reason,
});
