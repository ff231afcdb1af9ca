// Names, titles and other short texts: trimmed, within their length, and free of what a database cannot store.
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsArray, IsString, Length, Matches } from 'class-validator';

/** Letters and signs, line feeds and tabs; no other control character and no half of a surrogate pair. */
const PLAIN = /^(?:[^\p{Cc}\p{Surrogate}]|[\t\n])*$/u;

/** Whether a database can store it, and a page show it, as it is. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** A text argument of `least` to `most` characters after trimming. */
export const PlainWords = ({ least, most }: { readonly least: number; readonly most: number }): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => trimmed(value)),
    IsString(),
    Length(least, most),
    Matches(PLAIN),
  );

/** The same of each text of a list. */
export const PlainLines = ({ least, most }: { readonly least: number; readonly most: number }): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(trimmed) : value)),
    IsArray(),
    IsString({ each: true }),
    Length(least, most, { each: true }),
    Matches(PLAIN, { each: true }),
  );

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);
