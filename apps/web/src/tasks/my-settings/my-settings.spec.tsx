// One's own account: what is changed is sent whole, faults stand at their field, a device is ended from its row.
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { givenApi, type Reply, refusal, renderAt } from '../../testing/at-address.js';
import { MySettingsPage } from './my-settings.page.js';

const ruth = {
  __typename: 'Me',
  id: 'p1',
  name: 'Ruth Hale',
  email: 'ruth@edgmond.example',
  language: 'en',
  appearance: 'SYSTEM',
  isAdministrator: false,
  showsPresence: true,
};
const device = (id: string, name: string, current: boolean) => ({
  __typename: 'MySession',
  id,
  device: name,
  current,
  lastUsedAt: '2026-11-20T09:12:00Z',
});

const mail = {
  __typename: 'NoticeSettings',
  mail: 'AT_ONCE',
  quietFrom: '18:00',
  quietUntil: '07:00',
  quietWeekends: true,
  timeZone: null,
  holidays: [],
  networks: [],
};

const tie = {
  __typename: 'Affiliation',
  id: 'a1',
  role: 'STAFF',
  startedOn: '2026-09-01',
  confirmed: true,
  organisation: { __typename: 'Organisation', id: 'o1', name: 'Adderley Primary' },
  networksLostWithoutIt: [{ __typename: 'Network', id: 'n1', name: 'Letters Between Classrooms' }],
};

async function given(replies: Record<string, (variables: Record<string, unknown>) => Reply> = {}) {
  let devices = [device('s1', 'Firefox · Windows', true), device('s2', 'Safari · iPad', false)];
  const asked = givenApi({
    Me: () => ({ data: { me: ruth } }),
    MyPresence: () => ({ data: { me: ruth } }),
    MyNoticeSettings: () => ({ data: { myNoticeSettings: mail } }),
    MyFollowedGroups: () => ({ data: { myFollowedGroups: [] } }),
    WhereIWork: () => ({ data: { myAffiliations: [tie] } }),
    MySessions: () => ({ data: { mySessions: devices } }),
    EndSession: ({ id }) => {
      devices = devices.filter((known) => known.id !== id);
      return { data: { endSession: true } };
    },
    ...replies,
  });
  await renderAt('/me', { '/me': <MySettingsPage /> });
  await screen.findByText('Safari · iPad');
  const sent = (name: string) => asked.filter(({ operationName }) => operationName === name).map((it) => it.variables);
  return { sent };
}

describe('my settings', () => {
  it('send name, language and appearance, and dress the page at once', async () => {
    const { sent } = await given({
      ChangeMySettings: (settings) => ({ data: { changeMySettings: { ...ruth, ...settings } } }),
    });
    await userEvent.clear(screen.getByLabelText('Name'));
    await userEvent.type(screen.getByLabelText('Name'), 'Ruth Brown');
    await userEvent.click(screen.getByLabelText('Dark'));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findAllByText('Saved.')).toBeTruthy();
    expect(sent('ChangeMySettings')).toEqual([{ name: 'Ruth Brown', language: 'en', appearance: 'DARK' }]);
    expect(localStorage.getItem('appearance')).toBe('dark');
  });

  it('want a name', async () => {
    const { sent } = await given();
    await userEvent.clear(screen.getByLabelText('Name'));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Write your name.')).toBeTruthy();
    expect(sent('ChangeMySettings')).toEqual([]);
  });

  it('judge a new password by the same rule as the API, and tell its refusal', async () => {
    const { sent } = await given({ ChangeMyPassword: () => refusal('CURRENT_PASSWORD_WRONG') });
    await userEvent.type(screen.getByLabelText('Present password'), 'not the right one');
    await userEvent.type(screen.getByLabelText('New password'), 'RuthHale2026!');
    await userEvent.click(screen.getByRole('button', { name: 'Change the password' }));
    expect(await screen.findByText(/Others guess this password first/)).toBeTruthy();
    await userEvent.clear(screen.getByLabelText('New password'));
    await userEvent.type(screen.getByLabelText('New password'), 'blå cykel under æbletræet');
    await userEvent.click(screen.getByRole('button', { name: 'Change the password' }));
    expect((await screen.findByRole('alert')).textContent).toContain('present password is another one');
    expect(sent('ChangeMyPassword')).toHaveLength(1);
  });

  it('end another device, and never offer to end this one', async () => {
    const { sent } = await given();
    const list = screen.getByRole('list', { name: 'Where you are signed in' });
    expect(within(list).getAllByRole('button')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'End the session of Safari · iPad' }));
    expect(await screen.findByText('The session is ended.')).toBeTruthy();
    expect(sent('EndSession')).toEqual([{ id: 's2' }]);
    expect(screen.queryByText('Safari · iPad')).toBeNull();
  });

  it('name the networks that go with a place of work before it is ended', async () => {
    const { sent } = await given({ EndAffiliation: () => ({ data: { endAffiliation: [] } }) });
    await userEvent.click(screen.getByRole('button', { name: 'End being a member of staff of Adderley Primary' }));
    expect(await screen.findByText(/no longer reach Letters Between Classrooms/)).toBeTruthy();
    expect(sent('EndAffiliation')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'End it now' }));
    expect(sent('EndAffiliation')).toEqual([{ id: 'a1' }]);
  });

  it('keep at once whether others see one read and write', async () => {
    const { sent } = await given({
      ChangeMyPresence: ({ isShown }) => ({ data: { changeMyPresence: { ...ruth, showsPresence: isShown } } }),
    });
    await userEvent.click(await screen.findByLabelText('Neither show nor see it'));
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(sent('ChangeMyPresence')).toEqual([{ isShown: false }]);
  });

  it('send when mail may come, and refuse two times that are the same by the rule of the API', async () => {
    const { sent } = await given({ ChangeMyNoticeSettings: () => ({ data: { changeMyNoticeSettings: mail } }) });
    await userEvent.click(await screen.findByLabelText('Once a day, all in one mail'));
    fireEvent.change(screen.getByLabelText('until'), { target: { value: '18:00' } });
    await userEvent.click(screen.getByRole('button', { name: 'Mail me like this' }));
    expect(await screen.findByText('Choose two different times.')).toBeTruthy();
    expect(sent('ChangeMyNoticeSettings')).toEqual([]);
    await userEvent.selectOptions(screen.getByLabelText('Evenings and nights'), 'Mail comes at any hour');
    await userEvent.click(screen.getByRole('button', { name: 'Mail me like this' }));
    expect(await screen.findAllByText('Saved.')).toBeTruthy();
    expect(sent('ChangeMyNoticeSettings')).toEqual([
      { mail: 'DAILY', quietFrom: null, quietUntil: null, quietWeekends: true, timeZone: null, holidays: [] },
    ]);
  });
});
