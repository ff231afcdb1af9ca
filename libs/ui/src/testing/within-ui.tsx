// Renders primitives as a page would: with the dressed library, a language and links around them.
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { UiProvider } from '../ui-provider.js';

export const renderWithinUi = (content: ReactNode) =>
  render(content, {
    wrapper: ({ children }) => (
      <UiProvider language="en" link={(props) => <a {...props} />}>
        {children}
      </UiProvider>
    ),
  });
