// Every operation says who it is for. One that says nothing stops the server from starting.
import { SetMetadata } from '@nestjs/common';

export const OPERATION_POLICY = 'sixfold:policy';

/** The verdict functions of libs/domain that the use case asks; the operation needs a signed-in person. */
export const Policy = (...policies: readonly ((...facts: never[]) => unknown)[]): MethodDecorator =>
  SetMetadata(
    OPERATION_POLICY,
    policies.map((policy) => policy.name),
  );

/** For visitors too: signing in, resetting a password, public pages. */
export const Open = (): MethodDecorator => SetMetadata(OPERATION_POLICY, 'open');

export const AHEAD = 'sixfold:ahead';

/**
 * The operation reads what it needs while the facts about who asks are being read, and judges when both are there: one
 * turn to the database less, for the few operations that the bench names. Nothing may be written or answered before.
 */
export const Ahead = (): MethodDecorator => SetMetadata(AHEAD, true);
