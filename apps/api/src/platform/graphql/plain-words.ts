// Names, titles and other short texts: trimmed, within their length, and free of what a database cannot store.
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, Length, Matches } from 'class-validator';

/** Letters and signs, line feeds and tabs; no other control character and no half of a surrogate pair. */
const PLAIN = /^(?:[^\p{Cc}\p{Surrogate}]|[\t\n])*$/u;

/** Whether a database can store it, and a page show it, as it is. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** A text argument of `least` to `most` characters after trimming. */
export const PlainWords = ({ least, most }: { readonly least: number; readonly most: number }): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    Length(least, most),
    Matches(PLAIN),
  );
