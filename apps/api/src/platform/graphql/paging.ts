// Keyset paging, the same everywhere: `first` and `after` in, `{ items, nextCursor }` out.
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
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

/**
 * Reads a cursor back into the key it was made of.
 * @throws Refusal INPUT_NOT_ACCEPTED when it was not made here
 */
export function readCursor(after: string | null | undefined, length: number): readonly (string | number)[] | null {
  if (after === null || after === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === length && key.every(isKeyPart)) return key;
  } catch {
    // Told to the person below, like any other cursor that was not made here.
  }
  throw new Refusal('INPUT_NOT_ACCEPTED', { field: 'after' });
}

const isKeyPart = (part: unknown): part is string | number => typeof part === 'string' || typeof part === 'number';
