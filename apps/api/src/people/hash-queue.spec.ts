// Two hashes at once at the most, in the order in which they came, and a refusal instead of an endless queue.
import { HashQueue, MOST_AT_ONCE, MOST_WAITING } from './hash-queue.js';

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the queue of hashes', () => {
  it('runs two at once and no more, each in its turn', async () => {
    const queue = new HashQueue();
    const order: number[] = [];
    let running = 0;
    let most = 0;
    const work = (number: number) => async () => {
      order.push(number);
      most = Math.max(most, (running += 1));
      await tick();
      running -= 1;
      return number;
    };
    const numbers = Array.from({ length: MOST_AT_ONCE + MOST_WAITING }, (_, number) => number);
    await expect(Promise.all(numbers.map((number) => queue.run(work(number))))).resolves.toEqual(numbers);
    expect(most).toBe(MOST_AT_ONCE);
    expect(order).toEqual(numbers);
  });

  it('refuses whoever comes when the queue is full, and takes people again when it is not', async () => {
    const queue = new HashQueue();
    const waiting = Array.from({ length: MOST_AT_ONCE + MOST_WAITING }, () => queue.run(tick));
    await expect(queue.run(tick)).rejects.toMatchObject({ code: 'BUSY_TRY_AGAIN' });
    await Promise.all(waiting);
    await expect(queue.run(async () => 'in')).resolves.toBe('in');
  });

  it('loses no place to work that fails', async () => {
    const queue = new HashQueue();
    const failures = Array.from({ length: 10 }, () => queue.run(() => Promise.reject(new Error('failed'))));
    await Promise.allSettled(failures);
    await expect(Promise.all([queue.run(tick), queue.run(tick), queue.run(tick)])).resolves.toHaveLength(3);
  });
});
