// A form is sent once at a time, keeps its problem beside it, and a wish to create keeps one key until it is answered.
import { act, render } from '@testing-library/react';
import { Provider } from 'urql';
import { givenApi, type Reply, refusal } from '../../testing/at-address.js';
import { graphql } from '../graphql.js';
import { createClient } from './client.js';
import { type Submit, useCreate } from './use-submit.js';

const JoinDocument = graphql(`
  mutation Join($groupId: ID!, $clientKey: ID!) {
    joinGroup(groupId: $groupId, clientKey: $clientKey) {
      id
    }
  }
`);

type Join = Submit<unknown, { groupId: string }>;

function given(replies: (Reply | null)[]) {
  const asked = givenApi({ Join: () => replies.shift() ?? null });
  let latest: Join | null = null;
  const Form = () => {
    latest = useCreate(JoinDocument);
    return null;
  };
  render(
    <Provider value={createClient(() => undefined)}>
      <Form />
    </Provider>,
  );
  const current = (): Join => latest as unknown as Join;
  const join = () => act(() => current().submit({ groupId: 'g' }));
  return { current, join, keys: () => asked.map(({ variables }) => variables.clientKey) };
}

const joined: Reply = { data: { joinGroup: { __typename: 'WorkingGroup', id: 'g' } } };

describe('a wish to create', () => {
  it('keeps its key while no answer came, and takes a new one for the next wish', async () => {
    const { join, keys, current } = given([null, joined, joined]);
    expect(await join()).toBeNull();
    expect(current().problem).toEqual({ kind: 'unreachable' });
    expect(await join()).toBeTruthy();
    expect(current().problem).toBeNull();
    await join();
    const [first, second, third] = keys();
    expect(first).toMatch(/^[\da-f]{8}-[\da-f]{4}-7/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('is sent once however often the button is pressed', async () => {
    const { keys, current } = given([joined]);
    await act(() => Promise.all([current().submit({ groupId: 'g' }), current().submit({ groupId: 'g' })]));
    expect(keys()).toHaveLength(1);
  });

  it('tells the refusal', async () => {
    const { join, current } = given([refusal('FORBIDDEN')]);
    await join();
    expect(current().problem).toEqual({ kind: 'refused', code: 'FORBIDDEN', details: {} });
  });
});
