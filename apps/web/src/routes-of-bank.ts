// The addresses of the resource bank: what everybody may open, and what is for whoever is signed in.
import type { RouteObject } from 'react-router';
import { page } from './route-pages.js';

export const openRoutesOfBank: readonly RouteObject[] = [
  {
    path: 'bank',
    lazy: page(async () => (await import('./tasks/browse-the-bank/browse-the-bank.page.js')).WholeBankPage),
  },
  {
    path: 'resources/:resourceId',
    lazy: page(async () => (await import('./tasks/read-a-resource/read-a-resource.page.js')).ReadAResourcePage),
  },
];

export const routesOfBank: readonly RouteObject[] = [
  {
    path: 'networks/:networkId/bank/waiting',
    lazy: page(async () => (await import('./tasks/answer-wishes/answer-wishes.page.js')).AnswerWishesPage),
  },
  {
    path: 'networks/:networkId/bank',
    lazy: page(async () => (await import('./tasks/browse-the-bank/browse-the-bank.page.js')).BankOfNetworkPage),
  },
  {
    path: 'requests/new',
    lazy: page(async () => (await import('./tasks/ask-for-a-resource/new-request.page.js')).NewRequestPage),
  },
  {
    path: 'requests/:requestId',
    lazy: page(async () => (await import('./tasks/ask-for-a-resource/request.page.js')).RequestPage),
  },
  {
    path: 'resources/new',
    lazy: page(async () => (await import('./tasks/write-a-resource/new-resource.page.js')).NewResourcePage),
  },
  {
    path: 'resources/:resourceId/edit',
    lazy: page(async () => (await import('./tasks/write-a-resource/change-resource.page.js')).ChangeResourcePage),
  },
  {
    path: 'resources/:resourceId/changes',
    lazy: page(async () => (await import('./tasks/take-over-changes/take-over-changes.page.js')).TakeOverChangesPage),
  },
];
