// How the pages of the table of addresses are loaded.
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { loadRestOfWords } from './platform/i18n/i18n.js';

/** Loads a task's page when its address is first opened, with the words that tasks need. */
export const page =
  (load: () => Promise<ComponentType>): RouteObject['lazy'] =>
  async () => ({ Component: (await Promise.all([load(), loadRestOfWords()]))[0] });

/** The door and home, whose words are there from the start. */
export const firstPage =
  (load: () => Promise<ComponentType>): RouteObject['lazy'] =>
  async () => ({ Component: await load() });
