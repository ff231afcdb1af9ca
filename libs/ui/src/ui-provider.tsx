// What every tree of primitives needs around it: the dressed component library, the reader's language, links, one polite voice.
import { HeadlessMantineProvider } from '@mantine/core';
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import { Announcer } from './announcer/announcer.js';
import { LinkContext, type LinkProps } from './link/link.js';
import { theme } from './theme.js';
import './tokens.css';
import './fonts.css';
import './base.css';

const LanguageContext = createContext('en');

/** The reader's language as a BCP 47 tag, for dates and numbers. */
export const useLanguageTag = (): string => useContext(LanguageContext);

export interface UiProviderProps {
  language: string;
  link: ComponentType<LinkProps>;
  children: ReactNode;
}

export const UiProvider = ({ language, link, children }: UiProviderProps) => (
  <HeadlessMantineProvider theme={theme}>
    <LanguageContext value={language}>
      <LinkContext value={link}>
        <Announcer>{children}</Announcer>
      </LinkContext>
    </LanguageContext>
  </HeadlessMantineProvider>
);
