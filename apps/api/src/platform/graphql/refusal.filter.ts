// Lets a refusal through to the client as it is: a "no" that was to be expected is no fault to be logged.
import { Catch } from '@nestjs/common';
import type { GqlExceptionFilter } from '@nestjs/graphql';
import { Refusal } from './refusal.js';

@Catch(Refusal)
export class RefusalFilter implements GqlExceptionFilter<Refusal, Refusal> {
  catch(refusal: Refusal): Refusal {
    return refusal;
  }
}
