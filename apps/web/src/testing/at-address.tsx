// Renders a page at an address, in English, against an API whose answers the spec gives.
import { UiProvider } from '@sixfold/ui';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, Link, RouterProvider } from 'react-router';
import { createTranslator } from '../platform/i18n/i18n.js';
import { SessionProvider } from '../platform/session/session.js';

interface Operation {
  operationName: string;
  variables: Record<string, unknown>;
}

export type Reply = { data: unknown } | { errors: { message: string; extensions: Record<string, unknown> }[] };

/** A refusal as the API tells it. */
export const refusal = (code: string, details: Record<string, unknown> = {}): Reply => ({
  errors: [{ message: code, extensions: { code, details } }],
});

/** Answers each operation by its name; a reply of null is a lost connection. @returns what was asked, in order */
export function givenApi(replies: Record<string, (variables: Record<string, unknown>) => Reply | null>): Operation[] {
  const asked: Operation[] = [];
  globalThis.fetch = async (_url, request) => {
    const { operationName, variables } = JSON.parse(String(request?.body)) as Operation;
    asked.push({ operationName, variables });
    const reply = replies[operationName]?.(variables) ?? null;
    if (!reply) throw new TypeError('connection lost');
    const text = JSON.stringify(reply);
    return { status: 200, headers: new Map([['content-type', 'application/json']]), text: async () => text } as never;
  };
  return asked;
}

/** @returns where the router stands */
export async function renderAt(address: string, pages: Record<string, ReactNode>) {
  const translator = await createTranslator('en');
  const router = createMemoryRouter(
    Object.entries(pages).map(([path, element]) => ({ path, element: <SessionProvider>{element}</SessionProvider> })),
    { initialEntries: [address] },
  );
  await act(async () => {
    render(
      <I18nextProvider i18n={translator}>
        <UiProvider language="en-GB" link={({ href, ...rest }) => <Link {...rest} to={href} />}>
          <RouterProvider router={router} />
        </UiProvider>
      </I18nextProvider>,
    );
  });
  return router;
}
