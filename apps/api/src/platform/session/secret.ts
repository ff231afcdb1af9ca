// Secrets that we hand out, in a cookie or a link. Only their hashes are kept: whoever reads a table can use none.
import { createHash, randomBytes } from 'node:crypto';

/** 256 bits, fit for a cookie and for the address of a page. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret. Made of 256 random bits, it needs no salt and no slow hash. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
