import { act, renderHook } from '@testing-library/react';
import { useKeptChoice } from './use-kept-choice.js';

const given = () => {
  let settle: () => void = () => undefined;
  const keep = () => new Promise<void>((answer) => (settle = answer));
  const hook = renderHook(({ kept }) => useKeptChoice(kept, keep), { initialProps: { kept: 'shown' } });
  return {
    shown: () => hook.result.current[0],
    choose: (picked: string) => act(async () => hook.result.current[1](picked)),
    answer: (kept: string) =>
      act(async () => {
        hook.rerender({ kept });
        settle();
      }),
  };
};

describe('a choice that is kept as soon as it is made', () => {
  it('stands before the answer has come, and after it', async () => {
    const { shown, choose, answer } = given();
    await choose('hidden');
    expect(shown()).toBe('hidden');
    await answer('hidden');
    expect(shown()).toBe('hidden');
  });

  it('goes back to what is kept where it was refused', async () => {
    const { shown, choose, answer } = given();
    await choose('hidden');
    await answer('shown');
    expect(shown()).toBe('shown');
  });
});
