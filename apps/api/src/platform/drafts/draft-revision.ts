// With which revision a client says what it had read before it wrote.
import { applyDecorators } from '@nestjs/common';
import { Field, Int } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';

/** A person cannot save more often in a lifetime. */
const LARGEST_REVISION = 1_000_000_000;

export const DraftRevision = (): PropertyDecorator =>
  applyDecorators(
    Field(() => Int, { description: 'That was read before it was written on; 0 when there was none.' }),
    IsInt(),
    Min(0),
    Max(LARGEST_REVISION),
  );
