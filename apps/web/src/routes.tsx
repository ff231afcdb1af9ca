// The first addresses of the web and what stands around every page; the tasks' own are in a table that follows.
import type { PatchRoutesOnNavigationFunction, RouteObject } from 'react-router';
import { AskAboutUnsent } from './parts/unsent/ask-about-unsent.js';
import { FrontDoor } from './platform/frame/front-door.js';
import { Root } from './platform/frame/root.js';
import { Surroundings } from './platform/frame/surroundings.js';
import { FaultPage } from './platform/page/fault-page.js';
import { RequireNoSession, RequireSession } from './platform/session/require-session.js';
import { firstPage, page } from './route-pages.js';

/** Before the door. */
const outside: RouteObject[] = [
  {
    element: <RequireNoSession />,
    children: [
      { path: 'sign-in', lazy: firstPage(async () => (await import('./tasks/sign-in/sign-in.page.js')).SignInPage) },
    ],
  },
  {
    path: 'reset-a-password',
    lazy: page(async () => (await import('./tasks/reset-a-password/reset-a-password.page.js')).ResetAPasswordPage),
  },
  {
    path: 'become-administrator',
    lazy: page(
      async () => (await import('./tasks/become-administrator/become-administrator.page.js')).BecomeAdministratorPage,
    ),
  },
  {
    path: 'invitations/:token',
    lazy: page(
      async () => (await import('./tasks/accept-an-invitation/accept-an-invitation.page.js')).AcceptAnInvitationPage,
    ),
  },
];

/** Where whoever is signed in begins. */
const home: RouteObject = {
  index: true,
  lazy: firstPage(async () => (await import('./tasks/home/home.page.js')).HomePage),
};

/** A page that breaks leaves what surrounds it standing. */
const within = (children: RouteObject[]): RouteObject => ({ errorElement: <FaultPage />, children });

/** What of the tasks is known where the table begins: all on the server, nothing yet in a browser. */
export interface KnownTasks {
  /** For everybody, with or without an account. */
  readonly open: RouteObject[];
  /** For whoever is signed in. */
  readonly inside: RouteObject[];
}

export const routesWith = ({ open, inside }: KnownTasks): RouteObject[] => [
  {
    element: <Root />,
    HydrateFallback: () => null,
    children: [
      within([
        { element: <FrontDoor />, children: [within(outside)] },
        {
          element: <Surroundings />,
          children: [
            {
              element: <AskAboutUnsent />,
              children: [
                { id: 'open', ...within(open) },
                { element: <RequireSession />, children: [{ id: 'inside', ...within([home, ...inside]) }] },
              ],
            },
          ],
        },
      ]),
    ],
  },
];

export const loadTasks = (): Promise<KnownTasks> => import('./routes-of-tasks.js');

/** Asked by the router for an address that the first table does not have. */
export const findTask: PatchRoutesOnNavigationFunction = async ({ patch }) => {
  const { open, inside } = await loadTasks();
  patch('open', open);
  patch('inside', inside);
};
