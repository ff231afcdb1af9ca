// What a request asked for and how it went, noted on its answer for the log and the figures. No words of anybody's.
import type { ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { RequestContext } from './request-context.js';

export interface WhatWasAsked {
  /** The fields of Query or Mutation, as the schema names them; of what was refused before it ran, nothing. */
  readonly operation?: string;
  /** The code of the first refusal or fault, or `ok`. */
  readonly outcome?: string;
  /** The id under which the person was told of a fault, and under which the log has it. */
  readonly fault?: string;
}

const NOTED = Symbol('what was asked');

interface Noted extends ServerResponse {
  [NOTED]?: WhatWasAsked;
}

/** Empty for a request that is not GraphQL or never came so far. */
export const whatWasAsked = (response: Noted): WhatWasAsked => response[NOTED] ?? {};

export const notesWhatWasAsked: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => {
    let ran = false;
    return {
      executionDidStart: async () => {
        ran = true;
      },
      willSendResponse: async ({ contextValue, operation, response: { body } }) => {
        const error = body.kind === 'single' ? body.singleResult.errors?.[0] : undefined;
        const details = error?.extensions?.details as { requestId?: string } | undefined;
        const response: Noted = contextValue.res;
        response[NOTED] = {
          ...(ran && operation && { operation: fieldsOf(operation) }),
          outcome: error === undefined ? 'ok' : String(error.extensions?.code),
          ...(details?.requestId !== undefined && { fault: details.requestId }),
        };
      },
    };
  },
};

const fieldsOf = ({ selectionSet: { selections } }: OperationDefinitionNode): string =>
  selections.map((selection) => (selection.kind === 'Field' ? selection.name.value : selection.kind)).join();
