// The time to undo runs out, but not under somebody's hand.
import { act, fireEvent, screen } from '@testing-library/react';
import { jest } from '@jest/globals';
import { renderWithinUi } from '../testing/within-ui.js';
import { UndoBar } from './undo-bar.js';

const wait = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));

describe('the undo bar', () => {
  let expired = 0;
  let undone = 0;
  beforeEach(() => {
    jest.useFakeTimers();
    [expired, undone] = [0, 0];
    const expire = () => (expired += 1);
    renderWithinUi(
      <UndoBar message="You left the group." undoLabel="Undo" onUndo={() => (undone += 1)} onExpire={expire} />,
    );
  });
  afterEach(() => jest.useRealTimers());

  it('is said politely and can be taken back', () => {
    expect(screen.getByRole('status').textContent).toBe('You left the group. Undo?');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect([undone, expired]).toEqual([1, 0]);
  });

  it('expires after ten seconds', () => {
    wait(9);
    expect(expired).toBe(0);
    wait(2);
    expect(expired).toBe(1);
  });

  it('waits while the focus is on it', () => {
    fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
    wait(60);
    expect(expired).toBe(0);
    fireEvent.blur(screen.getByRole('button', { name: 'Undo' }));
    wait(11);
    expect(expired).toBe(1);
  });
});
