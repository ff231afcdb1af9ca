// A draft is saved after a pause, one saving after the other, and what could not be saved is not lost.
import { act, renderHook } from '@testing-library/react';
import { jest } from '@jest/globals';
import type { Answer } from '../../platform/client/answer.js';
import { useDraft } from './use-draft.js';

const refused: Answer<number> = {
  data: null,
  problem: { kind: 'refused', code: 'DRAFT_WRITTEN_MEANWHILE', details: { name: 'Moses' } },
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function open() {
  const saved: [string, number][] = [];
  let answer: Answer<number> | null = null;
  const save = async (content: string, revision: number): Promise<Answer<number>> => {
    saved.push([content, revision]);
    return answer ?? { data: revision + 1, problem: null };
  };
  let clashes = 0;
  const onClash = () => (clashes += 1);
  const { result, unmount } = renderHook(() => useDraft<string>({ revision: 3, save, onClash }));
  const answerWith = (next: Answer<number> | null) => (answer = next);
  return { saved, draft: () => result.current, unmount, answerWith, clashes: () => clashes };
}

const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

it('waits for a pause, and saves only the latest', async () => {
  const { saved, draft } = open();
  act(() => draft().write('A'));
  await pass(100);
  act(() => draft().write('Ab'));
  expect(draft().status).toBe('notSaved');
  await pass(1_000);
  expect(saved).toEqual([['Ab', 3]]);
  expect(draft().status).toBe('saved');
});

it('goes on from the revision that it was told', async () => {
  const { saved, draft } = open();
  act(() => draft().write('A'));
  await act(() => draft().flush());
  act(() => draft().write('B'));
  expect(await act(() => draft().flush())).toBe(5);
  expect(saved).toEqual([
    ['A', 3],
    ['B', 4],
  ]);
});

describe('when another was first', () => {
  async function clash() {
    const opened = open();
    opened.answerWith(refused);
    act(() => opened.draft().write('Mine'));
    expect(await act(() => opened.draft().flush())).toBeNull();
    opened.answerWith(null);
    return opened;
  }

  it('says so and keeps what was written, until it is chosen what stays', async () => {
    const { draft, clashes } = await clash();
    expect(draft()).toMatchObject({ status: 'notSaved', revision: 3, problem: { code: 'DRAFT_WRITTEN_MEANWHILE' } });
    expect(clashes()).toBe(1);
  });

  it('saves one’s own over the other’s when that is chosen', async () => {
    const { saved, draft } = await clash();
    await act(async () => draft().keepMine(7));
    expect(saved.at(-1)).toEqual(['Mine', 7]);
    expect(draft()).toMatchObject({ status: 'saved', revision: 8, problem: null });
  });

  it('goes on from the other’s when that is chosen', async () => {
    const { saved, draft } = await clash();
    act(() => draft().takeTheirs(7));
    expect(await act(() => draft().flush())).toBe(7);
    expect(saved).toEqual([['Mine', 3]]);
    expect(draft()).toMatchObject({ status: 'saved', problem: null });
  });
});

it('saves when the page is left', async () => {
  const { saved, draft, unmount } = open();
  act(() => draft().write('On my way out'));
  unmount();
  await pass(0);
  expect(saved).toEqual([['On my way out', 3]]);
});
