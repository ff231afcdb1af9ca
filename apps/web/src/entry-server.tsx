// The same tree as text, for pages that are sent whole; the API loads this entry once it is built.
import { languageFrom } from '@sixfold/words';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { createTranslator } from './platform/i18n/i18n.js';
import { routesWith } from './routes.js';
import * as tasks from './routes-of-tasks.js';

const handler = createStaticHandler(routesWith(tasks));

export interface RenderedPage {
  /** What stands inside `#root`. */
  html: string;
  status: number;
  language: string;
}

/** @returns the page, or the redirection that the address leads to */
export async function render(request: Request): Promise<RenderedPage | Response> {
  const context = await handler.query(request);
  if (context instanceof Response) return context;
  const wanted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => part.split(';')[0]?.trim() ?? '');
  const translator = await createTranslator(languageFrom(wanted));
  const html = renderToString(
    <StrictMode>
      <I18nextProvider i18n={translator}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </I18nextProvider>
    </StrictMode>,
  );
  return { html, status: context.statusCode, language: translator.language };
}
