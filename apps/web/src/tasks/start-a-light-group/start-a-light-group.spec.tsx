// Starting a light group: it goes to the one network of all who are ticked, or asks which; a refusal loses nothing.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { givenApi, type Reply, refusal, renderAt } from '../../testing/at-address.js';
import { StartALightGroupPage } from './start-a-light-group.page.js';

const ruth = {
  __typename: 'Me',
  id: 'p1',
  name: 'Ruth Hale',
  email: 'ruth@edgmond.example',
  language: 'en',
  appearance: 'SYSTEM',
  isAdministrator: false,
};
const letters = { __typename: 'NetworkInCommon', id: 'n1', name: 'Letters' };
const maths = { __typename: 'NetworkInCommon', id: 'n2', name: 'Maths' };
const peer = (personId: string, name: string, networksInCommon: object[]) => ({
  __typename: 'Colleague',
  personId,
  name,
  organisationNames: ['Hillside'],
  networksInCommon,
});

async function given(inMyRole: object[], start: () => Reply = () => refusal('GROUP_NAME_TAKEN', { name: 'x' })) {
  const asked = givenApi({
    Me: () => ({ data: { me: ruth } }),
    PeopleInMyRole: () => ({ data: { colleagueSearch: { __typename: 'ColleagueSearch', inMyRole } } }),
    StartGroupWith: start,
  });
  const router = await renderAt('/colleagues/start-a-group', {
    '/colleagues/start-a-group': <StartALightGroupPage />,
    '/groups/:groupId/start': <p>The writer</p>,
  });
  const sent = () =>
    asked.filter(({ operationName }) => operationName === 'StartGroupWith').map(({ variables }) => variables);
  return { router, sent };
}
const press = () => userEvent.click(screen.getByRole('button', { name: 'Start the group and invite them' }));
const tick = (name: RegExp) => userEvent.click(screen.getByRole('checkbox', { name }));
const nameField = () => screen.getByLabelText<HTMLInputElement>('What it is called');

describe('starting a light group', () => {
  it('says in which network it will be, invites who is ticked and lands at the writer', async () => {
    const { router, sent } = await given(
      [peer('a', 'Jo Hartley', [letters]), peer('b', 'Nell Oakes', [letters])],
      () => ({
        data: { startGroupWith: { __typename: 'WorkingGroup', id: 'g1' } },
      }),
    );
    expect(screen.getByText(/stands in the list of Letters/)).toBeTruthy();
    expect(nameField().value).toBe('Ruth, Jo and Nell compare notes');
    await tick(/Nell/);
    expect(nameField().value).toBe('Ruth and Jo compare notes');
    await press();
    expect(await screen.findByText('The writer')).toBeTruthy();
    expect(router.state.location.pathname).toBe('/groups/g1/start');
    expect(sent()).toMatchObject([{ networkId: 'n1', personIds: ['a'], name: 'Ruth and Jo compare notes' }]);
  });

  it('asks which network where several have all of them, and keeps what was written through a refusal', async () => {
    const { sent } = await given([
      peer('a', 'Jo Hartley', [letters, maths]),
      peer('b', 'Nell Oakes', [maths, letters]),
    ]);
    await userEvent.selectOptions(screen.getByLabelText('In which network'), 'Maths');
    await userEvent.clear(nameField());
    await userEvent.type(nameField(), 'Number days');
    await tick(/Nell/);
    await press();
    expect(await screen.findByText(/The network already has a group/)).toBeTruthy();
    expect(nameField().value).toBe('Number days');
    expect(sent()).toMatchObject([{ networkId: 'n2', personIds: ['a'], name: 'Number days' }]);
  });

  it('sends nothing while no one network has all of them, and says what to do', async () => {
    const { sent } = await given([peer('a', 'Jo Hartley', [letters]), peer('b', 'Nell Oakes', [maths])]);
    expect(screen.getByText('No one network has all of them')).toBeTruthy();
    await press();
    expect(sent()).toEqual([]);
    await tick(/Nell/);
    expect(screen.queryByText('No one network has all of them')).toBeNull();
  });

  it('teaches who is alone in their role', async () => {
    await given([peer('a', 'Jo Hartley', [])]);
    expect(screen.getByText('There is nobody in your role to invite yet')).toBeTruthy();
  });
});
