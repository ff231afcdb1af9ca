// Keyset paging, the same everywhere: `first` and `after` in, `{ items, nextCursor }` out.
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, isUUID, Max, MaxLength, Min } from 'class-validator';
import { isPlain } from './plain-words.js';
import { Refusal } from './refusal.js';

export const LARGEST_PAGE = 50;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many items at the most, 1 to ${LARGEST_PAGE}.` })
  @Min(1)
  @Max(LARGEST_PAGE)
  first: number;

  @Field(() => String, { nullable: true, description: 'The nextCursor of the page before; absent for the first page.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string | null;
}

export interface PageOf<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** The GraphQL type of a page of items, named after them: `pageOf(SchoolType, 'SchoolPage')`. */
export function pageOf<Item>(itemType: Type<Item>, name: string): Type<PageOf<Item>> {
  @ObjectType(name)
  class Page implements PageOf<Item> {
    @Field(() => [itemType])
    items: Item[];

    @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page; null on the last one.' })
    nextCursor: string | null;
  }
  return Page;
}

/** Turns one row more than was asked for into a page; `keyOf` gives the values that the order is made of. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  first: number,
  keyOf: (row: Row) => readonly unknown[],
  toItem: (row: Row) => Item,
): PageOf<Item> {
  const last = rows.length > first ? rows[first - 1] : undefined;
  return {
    items: rows.slice(0, first).map(toItem),
    nextCursor: last === undefined ? null : Buffer.from(JSON.stringify(keyOf(last))).toString('base64url'),
  };
}

/** What a cursor's key can be made of, each as PostgreSQL reads it. */
interface KeyParts {
  readonly id: string;
  readonly words: string;
  readonly rank: number;
  /** The line of a file. */
  readonly line: number;
  /** A date as `2026-11-21`. */
  readonly day: string;
  /** A timestamptz as text, to the microsecond. */
  readonly moment: string;
}

const DAY = /^[1-9]\d{3}-\d\d-\d\d$/;
const MOMENT =
  /^([1-9]\d{3}-\d\d-\d\d) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?[+-](?:0\d|1[0-4])(?::[0-5]\d)?$/;
const LARGEST_RANK = 1_000;
const LARGEST_LINE = 100_000_000;

const fits: Readonly<Record<keyof KeyParts, (part: unknown) => boolean>> = {
  id: (part) => isUUID(part),
  words: (part) => typeof part === 'string' && isPlain(part),
  rank: (part) => Number.isInteger(part) && Math.abs(Number(part)) <= LARGEST_RANK,
  line: (part) => Number.isInteger(part) && Number(part) > 0 && Number(part) <= LARGEST_LINE,
  day: (part) => typeof part === 'string' && DAY.test(part) && isDay(part),
  moment: (part) => typeof part === 'string' && isDay(MOMENT.exec(part)?.[1] ?? ''),
};

/**
 * Reads a cursor back into the key it was made of: `readCursor(after, ['words', 'id'])`.
 * @throws Refusal INPUT_NOT_ACCEPTED when it was not made here
 */
export function readCursor<const Kinds extends readonly (keyof KeyParts)[]>(
  after: string | null | undefined,
  kinds: Kinds,
): { [Place in keyof Kinds]: KeyParts[Kinds[Place]] } | null {
  if (after === null || after === undefined) return null;
  const key = keyIn(after);
  const isKey =
    Array.isArray(key) && key.length === kinds.length && kinds.every((kind, place) => fits[kind](key[place]));
  if (!isKey) throw new Refusal('INPUT_NOT_ACCEPTED', { field: 'after' });
  return key as unknown as { [Place in keyof Kinds]: KeyParts[Kinds[Place]] };
}

function keyIn(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** Whether the calendar has it: JavaScript takes the 31st of February for a day in March. */
const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};
