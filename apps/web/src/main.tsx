// Starts the web in the browser, in the language of this device.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { createPageTranslator, deviceLanguage, wearLanguage } from './platform/i18n/i18n.js';
import { routes } from './routes.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const translator = await createPageTranslator(deviceLanguage());
wearLanguage(translator);
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={translator}>
      <RouterProvider router={createBrowserRouter(routes)} />
    </I18nextProvider>
  </StrictMode>,
);
