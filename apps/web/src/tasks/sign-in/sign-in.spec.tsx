// Signing in: what is missing is said at the field, a refusal keeps what was written, success leads on.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RequireNoSession } from '../../platform/session/require-session.js';
import { givenApi, type Reply, refusal, renderAt } from '../../testing/at-address.js';
import { SignInPage } from './sign-in.page.js';

const ruth = {
  __typename: 'Me',
  id: 'p1',
  name: 'Ruth Hale',
  email: 'ruth@edgmond.example',
  language: 'en',
  appearance: 'SYSTEM',
  isAdministrator: false,
};

async function given(reply: Reply) {
  let isSignedIn = false;
  const asked = givenApi({
    Me: () => ({ data: { me: isSignedIn ? ruth : null } }),
    SignIn: () => {
      isSignedIn = 'data' in reply;
      return reply;
    },
  });
  const router = await renderAt('/sign-in?to=%2Fnetworks%2F1', {
    '/sign-in': (
      <>
        <RequireNoSession />
        <SignInPage />
      </>
    ),
    '/networks/1': 'North Walsham Writers',
  });
  const attempt = async () => {
    await userEvent.type(screen.getByLabelText('E-mail address'), 'ruth@edgmond.example');
    await userEvent.type(screen.getByLabelText('Password'), 'kettle on the windowsill');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  };
  return { asked, router, attempt };
}

describe('signing in', () => {
  it('says what is missing and asks nobody', async () => {
    const { asked } = await given(refusal('SIGN_IN_FAILED'));
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(screen.getByText('Write your e-mail address.')).toBeTruthy();
    expect(screen.getByText('Write your password.')).toBeTruthy();
    expect(asked.map(({ operationName }) => operationName)).toEqual(['Me']);
  });

  it('keeps what was written when it is refused', async () => {
    const { attempt } = await given(refusal('SIGN_IN_FAILED'));
    await attempt();
    expect((await screen.findByRole('alert')).textContent).toContain('do not belong together');
    expect(screen.getByLabelText('E-mail address')).toHaveProperty('value', 'ruth@edgmond.example');
  });

  it('says when to come back after too many attempts', async () => {
    const { attempt } = await given(refusal('TOO_MANY_ATTEMPTS', { retryAfterSeconds: 130 }));
    await attempt();
    expect((await screen.findByRole('alert')).textContent).toContain('in 3 minutes');
  });

  it('leads to the wanted page', async () => {
    const { attempt, router } = await given({ data: { signIn: ruth } });
    await attempt();
    expect(await screen.findByText('North Walsham Writers')).toBeTruthy();
    expect(router.state.location.pathname).toBe('/networks/1');
  });
});
