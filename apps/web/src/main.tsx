// Starts the web in the browser, in the language of this device.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { createPageTranslator, deviceLanguage, wearLanguage } from './platform/i18n/i18n.js';
import { findTask, loadTasks, routesWith } from './routes.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// A task's table comes beside the words, not after them.
if (location.pathname !== '/' && location.pathname !== '/sign-in') void loadTasks();
const translator = await createPageTranslator(deviceLanguage());
wearLanguage(translator);
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={translator}>
      <RouterProvider
        router={createBrowserRouter(routesWith({ open: [], inside: [] }), { patchRoutesOnNavigation: findTask })}
      />
    </I18nextProvider>
  </StrictMode>,
);
