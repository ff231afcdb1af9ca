// Who asks together is answered together, with what is true once they asked.
import { gathering } from './gathering.js';

/** Answers when it is told to, and remembers what it was asked. */
function slowSource() {
  const asked: (readonly number[])[] = [];
  const answers: ((end: 'well' | 'badly') => void)[] = [];
  const ask = gathering<number, string>((keys) => {
    asked.push(keys);
    return new Promise((resolve, reject) =>
      answers.push((end) => (end === 'well' ? resolve(keys.map(String)) : reject(new Error('Gone.')))),
    );
  });
  return { asked, ask, answer: (end: 'well' | 'badly' = 'well') => answers.shift()?.(end) };
}

const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('asks at once for who comes alone', async () => {
  const { asked, ask, answer } = slowSource();
  const one = ask(1);
  await aTurn();
  expect(asked).toEqual([[1]]);
  answer();
  expect(await one).toBe('1');
});

it('asks once for all who come while an answer is under way, and only after it', async () => {
  const { asked, ask, answer } = slowSource();
  const first = ask(1);
  await aTurn();
  const others = Promise.all([ask(2), ask(3), ask(2)]);
  await aTurn();
  expect(asked).toEqual([[1]]);
  answer();
  await first;
  await aTurn();
  expect(asked).toEqual([[1], [2, 3, 2]]);
  answer();
  expect(await others).toEqual(['2', '3', '2']);
});

it('goes on after a failure, which only those hear whom it befell', async () => {
  const { ask, answer } = slowSource();
  const first = ask(1);
  await aTurn();
  const second = ask(2);
  answer('badly');
  await expect(first).rejects.toThrow('Gone.');
  await aTurn();
  answer();
  expect(await second).toBe('2');
});
