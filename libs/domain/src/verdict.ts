// The answer of every policy and of every rule that says yes or no.
import type { RefusalCode } from './refusals.js';

export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly refusal: RefusalCode };

export const allow: Verdict = { allowed: true };

/** A "no" that carries the code of its reason; the web has words for every code. */
export const refuse = (refusal: RefusalCode): Verdict => ({ allowed: false, refusal });

/** What someone may not see is answered exactly like what does not exist. */
export const hide: Verdict = refuse('NOT_FOUND');

/** Yes when at least one of the rights, each judged alone, says yes; otherwise the first reason. */
export const anyOf = (first: Verdict, ...others: readonly Verdict[]): Verdict =>
  [first, ...others].find((verdict) => verdict.allowed) ?? first;

/** Yes when each of the conditions, in their order, says yes; otherwise the first reason. */
export const allOf = (first: Verdict, ...others: readonly Verdict[]): Verdict =>
  [first, ...others].find((verdict) => !verdict.allowed) ?? first;
