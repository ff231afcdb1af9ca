// Passwords are kept as argon2id hashes. Verifying takes the same time whether or not there is one to verify against.
import { Injectable } from '@nestjs/common';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { HashQueue } from './hash-queue.js';

/** Memory in KiB and passes, as OWASP's first choice; a hash made with less is made anew at the next sign-in. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of a password that nobody knows, made at the same cost: what a stranger's attempt is verified against. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$SOrvcE+FOTbxmohoEozw6Q$5SkinWQnHi01RBodMCDNVkTbRZ/GscS17d5zOCLPtjg';

@Injectable()
export class Passwords {
  private readonly queue = new HashQueue();

  /** @throws Refusal BUSY_TRY_AGAIN */
  hash(password: string): Promise<string> {
    return this.queue.run(() => hash(password, COST));
  }

  /**
   * Whether this is the password; never when there is no hash, and that takes as long.
   * @throws Refusal BUSY_TRY_AGAIN
   */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    const isRight = await this.queue.run(() => verify(passwordHash ?? NOBODYS_HASH, password));
    return isRight && passwordHash !== null;
  }

  /** Whether the hash was made when less was asked for. */
  isOutdated(passwordHash: string): boolean {
    const made = parseOptions(passwordHash);
    return made.memoryCost < COST.memoryCost || made.timeCost < COST.timeCost;
  }
}
